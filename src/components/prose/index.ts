/**
 * The words an author may use in a lesson or a page: handed to every text, so that content imports
 * nothing. A name that is not here stops the build.
 */
import './prose.css';
import './term.css';
import Activity from './Activity.astro';
import Checklist from './Checklist.astro';
import CircuitBreaker from './CircuitBreaker.astro';
import Compare from './Compare.astro';
import Express from './Express.astro';
import Fact from './Fact.astro';
import FirstDay from './FirstDay.astro';
import HelpLine from './HelpLine.astro';
import Link from './Link.astro';
import Message from './Message.astro';
import MyLine from './MyLine.astro';
import Note from './Note.astro';
import Option from './Option.astro';
import Order from './Order.astro';
import Passage from './Passage.astro';
import Pause from './Pause.astro';
import Question from './Question.astro';
import Recap from './Recap.astro';
import RoleCard from './RoleCard.astro';
import Scenario from './Scenario.astro';
import SmallStep from './SmallStep.astro';
import Stages from './Stages.astro';
import Step from './Step.astro';
import Swap from './Swap.astro';
import Technique from './Technique.astro';
import Term from './Term.astro';
import TravelPlan from './TravelPlan.astro';
import Tick from './Tick.astro';
import Try from './Try.astro';
import Voice from './Voice.astro';

/** The words of prose, and what Markdown's own links and quotations become. */
export const prose = {
  Activity,
  Checklist,
  CircuitBreaker,
  Compare,
  Express,
  Fact,
  FirstDay,
  HelpLine,
  MyLine,
  Note,
  Option,
  Order,
  Passage,
  Pause,
  Question,
  Recap,
  RoleCard,
  Scenario,
  SmallStep,
  Stages,
  Step,
  Swap,
  Technique,
  Term,
  Tick,
  TravelPlan,
  Try,
  Voice,
  a: Link,
  blockquote: Message,
} as const;
