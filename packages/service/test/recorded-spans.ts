import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Context,
  context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  type SpanStatus,
  type Tracer,
  trace,
} from '@opentelemetry/api';

/** A span that has ended. */
export interface RecordedSpan {
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: string | undefined;
  readonly id: string;
  readonly status: SpanStatus | undefined;
}

/** A provider of OpenTelemetry that keeps what ended, in this process. */
export class RecordedSpans {
  readonly ended: RecordedSpan[] = [];
  #ids = 0;

  register(): void {
    trace.setGlobalTracerProvider({ getTracer: () => this.#tracer() });
    context.setGlobalContextManager(new LocalContexts());
  }

  unregister(): void {
    trace.disable();
    context.disable();
  }

  #tracer(): Tracer {
    return {
      startSpan: (name, options, parent = context.active()) => this.#span(name, options?.attributes, parent),
      startActiveSpan: (name: string, ...rest: unknown[]) => {
        const work = rest.at(-1);
        if (typeof work !== 'function') throw new TypeError('no work');
        const span = this.#span(name, undefined, context.active());
        return context.with(trace.setSpan(context.active(), span), () => work(span));
      },
    };
  }

  #span(first: string, given: Attributes = {}, parent: Context): Span {
    this.#ids += 1;
    const spanId = String(this.#ids).padStart(16, '0');
    const spanContext: SpanContext = { traceId: '1'.repeat(32), spanId, traceFlags: 1 };
    let [name, attributes, status]: [string, Attributes, SpanStatus | undefined] = [first, given, undefined];
    const parentId = trace.getSpanContext(parent)?.spanId;
    const span: Span = {
      spanContext: () => spanContext,
      setAttribute: (key, value) => span.setAttributes({ [key]: value }),
      setAttributes: (more) => {
        attributes = { ...attributes, ...more };
        return span;
      },
      addEvent: () => span,
      addLink: () => span,
      addLinks: () => span,
      setStatus: (to) => {
        status = to;
        return span;
      },
      updateName: (to) => {
        name = to;
        return span;
      },
      end: () => void this.ended.push({ name, attributes, parent: parentId, id: spanId, status }),
      isRecording: () => true,
      recordException: () => {
        throw new Error('a message may name a person');
      },
    };
    return span;
  }
}

class LocalContexts {
  readonly #store = new AsyncLocalStorage<Context>();

  active(): Context {
    return this.#store.getStore() ?? ROOT_CONTEXT;
  }

  with<A extends unknown[], F extends (...args: A) => ReturnType<F>>(
    to: Context,
    work: F,
    self?: ThisParameterType<F>,
    ...args: A
  ): ReturnType<F> {
    return this.#store.run(to, () => work.call(self, ...args));
  }

  bind<T>(_to: Context, target: T): T {
    return target;
  }

  enable(): this {
    return this;
  }

  disable(): this {
    return this;
  }
}
