package io.doorstep.property.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("PROP-15: long texts are understood in chunks of 400 to 500 tokens that overlap")
class ChunksTests {

    private static final String LONG = IntStream.range(0, 2_000)
            .mapToObj(i -> "word" + i + (i % 12 == 11 ? "." : ""))
            .collect(Collectors.joining(" "));

    @Test
    void aShortTextIsOneChunk() {
        assertThat(Chunks.of("A house by the sea.")).containsExactly("A house by the sea.");
    }

    @Test
    void eachChunkButTheLastHasFourToFiveHundredTokens() {
        List<String> chunks = Chunks.of(LONG);

        assertThat(chunks).hasSizeGreaterThan(5);
        assertThat(chunks.subList(0, chunks.size() - 1))
                .allSatisfy(chunk -> assertThat(Chunks.tokens(chunk)).isBetween(400, 500));
        assertThat(Chunks.tokens(chunks.getLast())).isLessThanOrEqualTo(500);
    }

    @Test
    void eachChunkBeginsWithTheEndOfTheOneBeforeAndNothingIsLost() {
        List<String> chunks = Chunks.of(LONG);

        for (int i = 1; i < chunks.size(); i++) {
            String beginning = chunks.get(i).split(" ")[0];
            assertThat(chunks.get(i - 1)).contains(beginning + " ");
        }
        assertThat(chunks.stream().flatMap(chunk -> Stream.of(chunk.split(" "))))
                .contains(LONG.split(" "));
    }

    @Test
    void aChunkEndsWithASentenceWhereItCan() {
        List<String> chunks = Chunks.of(LONG);

        assertThat(chunks.subList(0, chunks.size() - 1)).allMatch(chunk -> chunk.endsWith("."));
    }

    @Test
    void aWordWithoutEndIsNoTrap() {
        assertThat(Chunks.of("x".repeat(50_000) + " y")).hasSize(2);
    }
}
