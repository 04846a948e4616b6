package io.torvyn.processor.body;

import io.torvyn.processor.ownership.rule.BodyRule;
import io.torvyn.processor.ownership.rule.candor.MetadataOnly;
import io.torvyn.processor.ownership.rule.candor.UnverifiedCall;
import io.torvyn.processor.ownership.rule.duty.BorrowEscape;
import io.torvyn.processor.ownership.rule.duty.Leak;
import io.torvyn.processor.ownership.rule.duty.OwnedEscape;
import io.torvyn.processor.ownership.rule.duty.ReleaseBorrowed;
import io.torvyn.processor.ownership.rule.duty.TransferBorrowed;
import io.torvyn.processor.ownership.rule.lifetime.DoubleRelease;
import io.torvyn.processor.ownership.rule.lifetime.LeaseConflict;
import io.torvyn.processor.ownership.rule.lifetime.LeaseExpired;
import io.torvyn.processor.ownership.rule.lifetime.UseAfterRelease;
import io.torvyn.processor.ownership.rule.lifetime.UseAfterTransfer;
import io.torvyn.processor.ownership.rule.lifetime.ViewOutlivesBuffer;
import io.torvyn.processor.ownership.rule.lifetime.WriteAfterFreeze;
import java.util.List;

/** The rules about bodies, in the order in which they are asked. */
final class BodyRules {
  private BodyRules() {}

  /** A rule added here is active; where two could object to one act, the earlier one speaks. */
  static List<BodyRule> all() {
    return List.of(
        // A promise of the component weighs more than what else is wrong with the same call.
        new MetadataOnly(),
        new UseAfterTransfer(),
        new UseAfterRelease(),
        new DoubleRelease(),
        new WriteAfterFreeze(),
        new ViewOutlivesBuffer(),
        new LeaseExpired(),
        new LeaseConflict(),
        new Leak(),
        new ReleaseBorrowed(),
        new TransferBorrowed(),
        new BorrowEscape(),
        new OwnedEscape(),
        new UnverifiedCall());
  }
}
