package io.torvyn.buffer.access;

/**
 * The right to look at a buffer, checked at every access. Held by guarded handles and leases;
 * proved handles have none.
 *
 * <p>A read is enclosed by {@link #enter} and {@link #leave}. Both check: the right may be lost,
 * and the memory reused, by another thread between the two, and then the bytes read must not be
 * used.
 */
public abstract class Access {

  /** For the classes that know what the right depends on. */
  protected Access() {}

  /**
   * Checks that the right holds before an access.
   *
   * @throws io.torvyn.buffer.error.OwnershipException if it does not
   */
  public abstract void enter();

  /**
   * Checks that the right holds before bytes are written, and that the caller is who may write.
   *
   * @throws io.torvyn.buffer.error.OwnershipException if it does not
   */
  public void enterToWrite() {
    enter();
  }

  /**
   * Checks that the right still holds after bytes were read, ordered after that read.
   *
   * @throws io.torvyn.buffer.error.OwnershipException if it was lost meanwhile
   */
  public abstract void leave();
}
