/** As much of autocannon as is used; it comes without types. */
declare module 'autocannon' {
  interface LoadRequest {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Called before each request is sent. */
    readonly setupRequest?: (request: { path: string; body?: string }) => object;
  }
  interface LoadOptions {
    readonly url: string;
    readonly connections: number;
    /** In seconds. */
    readonly duration: number;
    /** Requests a second, of all connections together; latencies then count from when a request was due. */
    readonly overallRate?: number;
    readonly requests: readonly LoadRequest[];
    /** In seconds. */
    readonly timeout?: number;
  }
  export interface LoadResult {
    /** In ms. */
    readonly latency: {
      readonly p50: number;
      readonly p90: number;
      readonly p99: number;
      readonly max: number;
    };
    readonly requests: { readonly average: number; readonly sent: number };
    readonly errors: number;
    readonly non2xx: number;
  }
  export default function autocannon(options: LoadOptions): Promise<LoadResult>;
}
