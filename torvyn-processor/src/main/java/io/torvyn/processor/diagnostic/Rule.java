package io.torvyn.processor.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * The catalogue: one constant per rule. The name in lower case with dashes is what users see,
 * search, suppress and pass to {@code explain}; once released it is never reused. Every rule is an
 * error, because glue is written before bodies are proved, so that a mere warning would hand
 * unchecked handles to an unproved class.
 */
public enum Rule {
  USE_AFTER_TRANSFER(Family.LIFETIME, "a buffer is used after its ownership went elsewhere"),
  USE_AFTER_RELEASE(Family.LIFETIME, "a buffer is used after its release"),
  DOUBLE_RELEASE(Family.LIFETIME, "a buffer is released twice, or after it was given up"),
  WRITE_AFTER_FREEZE(Family.LIFETIME, "a buffer is written after it was frozen"),
  VIEW_OUTLIVES_BUFFER(Family.LIFETIME, "a view is used after its buffer may no longer be"),
  LEASE_EXPIRED(Family.LIFETIME, "a lease is used after it was closed"),
  LEASE_CONFLICT(Family.LIFETIME, "a buffer is touched while a mutable lease of it is out"),

  LEAK(Family.DUTY, "an owned buffer is lost without being given up"),
  RELEASE_BORROWED(Family.DUTY, "a borrowed buffer is released, frozen or closed"),
  TRANSFER_BORROWED(Family.DUTY, "a borrowed buffer is given away"),
  BORROW_ESCAPE(Family.DUTY, "a borrow is kept beyond its call"),
  OWNED_ESCAPE(Family.DUTY, "an owned buffer is put where nothing tracks it"),

  METADATA_ONLY(Family.CANDOR, "a metadata-only component reads the payload"),
  UNVERIFIED_CALL(Family.CANDOR, "a buffer is passed to code without a contract"),
  UNCHECKED_UNUSED(Family.CANDOR, "an @UncheckedOwnership hides nothing"),
  ANALYSIS_INCOMPLETE(Family.CANDOR, "a body could not be checked"),

  COMPONENT_SHAPE(Family.DECLARATION, "a component class is not well formed"),
  AMBIGUOUS_OWNERSHIP(Family.DECLARATION, "a tracked value does not say who owns it"),
  CONFLICTING_OWNERSHIP(Family.DECLARATION, "a value says two things about who owns it"),
  CONTRACT_OVERRIDE(Family.DECLARATION, "a method differs from the contract it implements"),
  UNTRACKED_STORE(Family.DECLARATION, "a buffer is declared where nothing tracks it"),
  UNRELEASED_CONTAINER(Family.DECLARATION, "an owning container is never emptied"),

  PIPELINE_SHAPE(Family.PIPELINE, "a pipeline is not a graph that can run"),
  CONTENT_TYPE_MISMATCH(Family.PIPELINE, "neighbouring stages disagree on the content type"),
  UNWIRED_PORT(Family.PIPELINE, "a router port leads nowhere, or an edge names no port"),
  SHARED_OWNED_ELEMENT(Family.PIPELINE, "a shared element is claimed by one stage"),
  INVALID_SETTING(Family.PIPELINE, "a setting is out of its range"),
  UNSNAPSHOTABLE_STATE(Family.PIPELINE, "a stage keeps state that no checkpoint could hold");

  /** What a rule speaks about; also the package its class is in. */
  public enum Family {
    /** A value is used when it no longer may be. */
    LIFETIME,
    /** A duty of an owner or borrower is shed or taken wrongly. */
    DUTY,
    /** Says what was not, or could not be, checked. */
    CANDOR,
    /** Contracts and classes, wherever declared. */
    DECLARATION,
    /** The graph of stages. */
    PIPELINE
  }

  private static final String PAGES = "io/torvyn/processor/rules/";

  private final Family family;
  private final String summary;

  Rule(Family family, String summary) {
    this.family = family;
    this.summary = summary;
  }

  /**
   * The stable name, such as {@code use-after-transfer}.
   *
   * @return lower case, words separated by dashes
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What the rule speaks about.
   *
   * @return never null
   */
  public Family family() {
    return family;
  }

  /**
   * What is wrong when the rule reports, in half a sentence.
   *
   * @return lower case, no full stop
   */
  public String summary() {
    return summary;
  }

  /**
   * The class path resource that explains the rule.
   *
   * @return a name for {@link ClassLoader#getResource(String)}
   */
  public String page() {
    return PAGES + id() + ".md";
  }

  /**
   * Finds a rule by its stable name.
   *
   * @param id such as {@code leak}
   * @return empty if no rule is called so
   */
  public static Optional<Rule> byId(String id) {
    for (Rule rule : values()) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }
}
