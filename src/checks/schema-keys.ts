import type { z } from 'astro/zod';
import type { Path } from '../reading/reading.ts';

/** The inside of a zod schema, as far as it is looked into here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

/** The keys that a schema knows at a path. Empty where anything, or nothing, may stand. */
export function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const { shape, element, valueType, innerType, options } = schema._zod.def as unknown as Definition;
  if (innerType) return keysAt(innerType, path);
  if (options) return [...new Set(options.flatMap((option) => keysAt(option, path)))];
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(shape ?? {});
  const child = shape?.[String(first)] ?? element ?? valueType;
  return child ? keysAt(child, rest) : [];
}

/** Every key that a schema knows anywhere, each once. */
export function allKeys(schema: z.core.$ZodType): readonly string[] {
  const { shape, element, valueType, innerType, options } = schema._zod.def as unknown as Definition;
  const inside = [element, valueType, innerType, ...(options ?? []), ...Object.values(shape ?? {})];
  return [...new Set([...Object.keys(shape ?? {}), ...inside.flatMap((part) => (part ? allKeys(part) : []))])];
}
