package io.torvyn.flink.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.torvyn.buffer.pool.PoolSettings;
import io.torvyn.flink.demo.Numbers;
import io.torvyn.flink.demo.SumsFlink;
import io.torvyn.flink.element.Payload;
import io.torvyn.flink.element.PayloadSerializer;
import io.torvyn.ledger.CopyReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Properties;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

/** An island without Flink around it, and what its report says about copies. */
class EmbeddingTest {
  private static final int PICKY = 1;
  private static final int SUMS = 2;
  private static final int ELEMENTS = 999;
  private static final int BYTES = 9;

  private final DataOutputSerializer network = new DataOutputSerializer(16);
  private final PayloadSerializer serializer = new PayloadSerializer();
  private final Payload payload = new Payload();
  private Embedding island;

  private Embedding open(int number) throws Exception {
    island =
        Embedding.open(
            new SumsFlink().create(number),
            number,
            1,
            PoolSettings.defaults(),
            new Properties(),
            (edge, element) -> {
              payload.lend(island, edge, element);
              serializer.serialize(payload, network);
              payload.giveBack();
            });
    island.init();
    return island;
  }

  @Test
  void shouldCopyOncePerHop_andOnceIntoTheSlab() throws Exception {
    Embedding picky = open(PICKY);
    for (int number = 0; number < ELEMENTS; number++) {
      picky.push(0, Numbers.element(number), 0, BYTES, 0);
    }
    var sums = picky.reading().copies().totals();
    long passed = ELEMENTS * 2 / 3;
    assertEquals(passed, sums.copies().get(CopyReason.HOST_SERIALIZE), "one per element sent");
    assertEquals(passed * BYTES, sums.bytes(CopyReason.HOST_SERIALIZE));
    // One to enter the slab, and the one that the component makes itself.
    assertEquals(ELEMENTS + passed, sums.copies().get(CopyReason.PAYLOAD_WRITE));
    assertEquals(0L, sums.copies().get(CopyReason.PAYLOAD_READ));
    picky.close();
    assertEquals(0, picky.reading().outstanding());

    DataInputDeserializer in = new DataInputDeserializer(network.wrapAsByteBuffer());
    for (long number = 0; number < ELEMENTS; number++) {
      if (number % 3 != 0) {
        Payload arrived = serializer.deserialize(in);
        assertEquals(1, arrived.edge());
        assertEquals(
            new Payload(1, Numbers.element(number)).hash(0, 0), arrived.hash(0, 0), "" + number);
      }
    }
    assertEquals(0, in.available());
  }

  @Test
  void shouldKeepBuffersOfContainers_whenTheirStateMoves() throws Exception {
    Embedding from = open(SUMS);
    from.push(1, Numbers.element(5), 0, BYTES, 0);
    ByteArrayOutputStream state = new ByteArrayOutputStream();
    from.snapshot(new DataOutputStream(state));
    assertEquals(1, from.reading().outstanding(), "what the component holds is still its own");
    from.close();
    assertEquals(0, from.reading().outstanding());

    Embedding to = open(SUMS);
    to.restore(new DataInputStream(new ByteArrayInputStream(state.toByteArray())));
    assertEquals(1, to.reading().outstanding());
    to.finish();
    to.close();
    assertEquals(0, to.reading().outstanding());
  }

  @Test
  void shouldNameTheStages_whenTheStateIsOfAnotherIsland() throws Exception {
    Embedding from = open(PICKY);
    ByteArrayOutputStream state = new ByteArrayOutputStream();
    from.snapshot(new DataOutputStream(state));
    from.close();
    Embedding to = open(SUMS);
    IOException refused =
        assertThrows(
            IOException.class,
            () -> to.restore(new DataInputStream(new ByteArrayInputStream(state.toByteArray()))));
    assertTrue(
        refused.getMessage().contains("stage 'picky' and cannot be restored into [sums]"),
        refused.getMessage());
    to.close();
  }

  @Test
  void shouldThrowOn_whatTheOutletThrows() throws Exception {
    Embedding picky =
        Embedding.open(
            new SumsFlink().create(PICKY),
            PICKY,
            1,
            PoolSettings.defaults(),
            new Properties(),
            (edge, element) -> {
              throw new IOException("the network is gone");
            });
    picky.init();
    IOException gone =
        assertThrows(IOException.class, () -> picky.push(0, Numbers.element(4), 0, BYTES, 0));
    assertEquals("the network is gone", gone.getMessage());
    picky.close();
    assertEquals(0, picky.reading().outstanding());
  }
}
