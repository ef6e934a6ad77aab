import Cmi5 from '@xapi/cmi5';
import type { LaunchParameters, Visit } from './launch.ts';

const PLACE = 'place';

/** One thing of a course, as the platform has started it: said to have begun, to be completed, and to be over. */
export class Unit extends Cmi5 {
  readonly #parameters: LaunchParameters;
  #isLeaving = false;

  private constructor(parameters: LaunchParameters) {
    super(parameters);
    this.#parameters = parameters;
  }

  /** Begins a visit, or goes on with one. Rejects where the platform does not answer, or no longer knows it. */
  static async start(parameters: LaunchParameters, visit: Visit | undefined): Promise<Unit> {
    const unit = new Unit(parameters);
    await unit.initialize(visit && { authToken: visit.authToken, initializedDate: new Date(visit.begun) });
    return unit;
  }

  /** Nothing is said about who only looks in, as a teacher does: the platform refuses it. */
  get isForReal(): boolean {
    return this.launchData.launchMode === 'Normal';
  }

  /** Where the platform wants the learner back; undefined where it says nothing that a page can go to. */
  get wayBack(): string | undefined {
    const address = this.launchData.returnURL;
    return address && /^https?:\/\//i.test(address) ? address : undefined;
  }

  /** What was kept of this learner here; empty where nothing was. */
  async place(): Promise<string> {
    try {
      const answer = await this.xapi!.getState(this.#state);
      const { text } = answer.data as { text?: unknown };
      return typeof text === 'string' ? text : '';
    } catch {
      return '';
    }
  }

  async keepPlace(text: string): Promise<void> {
    await this.xapi!.setState({ ...this.#state, state: { text } });
  }

  /** The last word: it is sent even while the page goes. */
  async leave(): Promise<void> {
    this.#isLeaving = true;
    await this.terminate();
  }

  override sendXapiStatement(...given: Parameters<Cmi5['sendXapiStatement']>): ReturnType<Cmi5['sendXapiStatement']> {
    if (!this.#isLeaving) return super.sendXapiStatement(...given);
    const endpoint = this.#parameters.endpoint.replace(/\/?$/, '/');
    const sent = fetch(`${endpoint}statements`, {
      method: 'POST',
      keepalive: true,
      headers: {
        Authorization: `Basic ${this.getAuthToken()}`,
        'X-Experience-API-Version': '1.0.3',
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(given[0]),
    });
    return sent as unknown as ReturnType<Cmi5['sendXapiStatement']>;
  }

  get #state(): { agent: LaunchParameters['actor']; activityId: string; stateId: string; registration: string } {
    const { actor: agent, activityId, registration } = this.#parameters;
    return { agent, activityId, stateId: PLACE, registration };
  }
}
