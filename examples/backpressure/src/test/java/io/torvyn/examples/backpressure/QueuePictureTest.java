package io.torvyn.examples.backpressure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QueuePictureTest {
  private final QueuePicture picture = new QueuePicture(8, 4);

  @Test
  void shouldDrawOnlyTheFrame_whenNothingWasNoted() {
    assertEquals(frame("", "", "", "", "", "", "", ""), picture.draw());
    assertEquals(0, picture.peak());
  }

  @Test
  void shouldDrawAColumnPerMoment_whenThereIsRoom() {
    picture.add(0);
    picture.add(1);
    picture.add(8);
    assertEquals(frame("  #", "  #", "  #", "  #", "  #", "  #", "  #", " ##"), picture.draw());
    assertEquals(8, picture.peak());
  }

  @Test
  void shouldShowTheGreatestFill_whenMomentsShareAColumn() {
    for (int fill : new int[] {0, 2, 1, 0, 3, 3, 0, 0}) {
      picture.add(fill);
    }
    assertEquals(frame("", "", "", "", "", "  #", "# #", "###"), picture.draw());
  }

  /** The rows from the uppermost down, behind their labels. */
  private static String frame(String... rows) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < rows.length; i++) {
      lines.append("       ").append(rows.length - i).append(" |").append(rows[i]).append('\n');
    }
    return lines.append("       0 +----\n").toString();
  }
}
