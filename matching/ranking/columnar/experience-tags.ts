import type { CompiledExperience } from '../../pair/compiled-profile.ts';

/** An experience without its text. */
type ToldOfExperience = Omit<CompiledExperience, 'text'>;
/** What it was, without how long. */
type TasksOfExperience = Pick<CompiledExperience, 'tasks' | 'share'>;

const noTasks: TasksOfExperience = { tasks: [], share: 0 };

/** What is known of experience beside the texts: each different value has a number, the tag of its text. */
export class ExperienceTags {
  readonly #tagByKey = new Map<string, number>();
  readonly #months: (number | null)[] = [];
  /** By tag, the code of the tasks: far fewer are different. */
  readonly #codes: number[] = [];
  readonly #tasks: TasksOfExperience[] = [];
  readonly #codeByTasks = new Map<string, number>();

  /** How many different tasks came in: their codes are below it. */
  get codes(): number {
    return this.#tasks.length;
  }

  tagOf({ tasks, share, months }: ToldOfExperience): number {
    const ofTasks = `${tasks.join(' ')} ${share}`;
    const key = `${ofTasks} ${months}`;
    let tag = this.#tagByKey.get(key);
    if (tag === undefined) {
      tag = this.#months.length;
      this.#months.push(months);
      this.#codes.push(this.#codeOf(ofTasks, { tasks, share }));
      this.#tagByKey.set(key, tag);
    }
    return tag;
  }

  monthsAt(tag: number): number | null {
    return this.#months[tag] ?? null;
  }

  /** The code of its tasks. */
  codeAt(tag: number): number {
    return this.#codes[tag] ?? -1;
  }

  /** The tasks of a code. */
  tasksOf(code: number): TasksOfExperience {
    return this.#tasks[code] ?? noTasks;
  }

  #codeOf(key: string, tasks: TasksOfExperience): number {
    let code = this.#codeByTasks.get(key);
    if (code === undefined) {
      code = this.#tasks.length;
      this.#tasks.push(tasks);
      this.#codeByTasks.set(key, code);
    }
    return code;
  }
}
