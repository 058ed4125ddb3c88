import { Component, type ComponentChildren } from 'preact';
import { problemOf } from '../api/ApiProblem.js';
import { ErrorState } from '../design/ErrorState.js';
import { Screen } from '../design/Screen.js';

interface ScreenGuardProps {
  /** Where one is; going elsewhere begins anew. */
  readonly path: string;
  readonly children: ComponentChildren;
}

interface State {
  readonly failure?: unknown;
}

/** Keeps the frame when a screen fails, and says so. */
export class ScreenGuard extends Component<ScreenGuardProps, State> {
  static override getDerivedStateFromError(failure: unknown): State {
    return { failure };
  }

  override componentDidUpdate({ path }: ScreenGuardProps): void {
    if (path !== this.props.path && this.state.failure !== undefined) this.setState({ failure: undefined });
  }

  override render() {
    if (this.state.failure === undefined) return this.props.children;
    return (
      <Screen title="The page failed">
        <ErrorState problem={problemOf(this.state.failure)} onRetry={() => window.location.reload()} />
      </Screen>
    );
  }
}
