package io.torvyn.processor.diagnostic;

/**
 * The text of a finding. Its grammar, line by line: the rule's name in brackets and the headline;
 * for each note the place, what happened there, and the source line; the help; the command that
 * explains the rule.
 */
public final class MessageText {
  private MessageText() {}

  /**
   * Puts a finding into words.
   *
   * @param finding what is wrong
   * @return several lines separated by {@code \n}, without one at the end
   */
  public static String of(Finding finding) {
    StringBuilder text = new StringBuilder(256);
    text.append("[torvyn:").append(finding.rule().id()).append("] ").append(finding.headline());
    for (Note note : finding.notes()) {
      text.append("\n  ");
      if (note.at().isLine()) {
        text.append(note.at()).append(": ");
      }
      text.append(note.text());
      if (note.at().quote().isPresent()) {
        text.append("\n      ").append(note.at().quote().line());
      }
    }
    if (!finding.help().isEmpty()) {
      text.append("\n  help: ").append(finding.help());
    }
    return text.append("\n  torvyn explain ").append(finding.rule().id()).toString();
  }
}
