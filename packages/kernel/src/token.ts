import type { ServiceIdentifier } from "inversify";

/** The key of a service in the container, with the type of the service. */
export type ServiceToken<T> = ServiceIdentifier<T> & {
  /** Carries the type only; never there. */
  readonly _service?: T;
};

/**
 * Makes the key under which a service is bound in the container and asked for. The only way to make
 * one: a bare symbol would lose the service's type.
 *
 * @param id - `package.service`, for example `deployment.report-writer`
 */
export function createToken<T>(id: string): ServiceToken<T> {
  return Symbol.for(`fuyou.${id}`) as ServiceToken<T>;
}
