package io.doorstep.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTests {

    @Test
    void hasNoCursorWhenNothingIsLeft() {
        assertThat(page(List.of(1, 2), 3)).isEqualTo(new Page<>(List.of(1, 2), null));
        assertThat(page(List.of(1, 2, 3), 3)).isEqualTo(new Page<>(List.of(1, 2, 3), null));
    }

    @Test
    void goesOnBehindTheLastItemThatIsKept() {
        assertThat(page(List.of(1, 2, 3, 4), 3)).isEqualTo(new Page<>(List.of(1, 2, 3), "behind 3"));
    }

    @Test
    void isEmptyAndTheEndWhenNothingWasFound() {
        assertThat(page(List.of(), 3)).isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void keepsItsOrderAndItsCursorWhenItsItemsAreMapped() {
        assertThat(page(List.of(2, 1, 3), 2).map(number -> "no. " + number))
                .isEqualTo(new Page<>(List.of("no. 2", "no. 1"), "behind 1"));
    }

    private static Page<Integer> page(List<Integer> found, int limit) {
        return Page.cut(found, limit, last -> "behind " + last);
    }
}
