import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api';

/** Of OpenTelemetry; does nothing until whoever runs the process registers a provider. */
export const tracerOf = () => trace.getTracer('expertmatch');

/**
 * Does `work` as a span of the trace that is under way.
 * @param attributesOf numbers and ids of what came of it; never what somebody wrote
 */
export async function inSpan<T>(
  name: string,
  work: () => Promise<T>,
  attributesOf: (result: T) => Attributes,
): Promise<T> {
  return tracerOf().startActiveSpan(name, async (span) => {
    try {
      const result = await work();
      span.setAttributes(attributesOf(result));
      return result;
    } catch (error) {
      markFailed(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

/** By kind alone: the message of an error may name a person or a file of theirs. */
function markFailed(span: Span, error: unknown): void {
  span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
