package io.doorstep.property.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VariantSizeTests {

    @Test
    void aPictureHasThreeWidthsAndIsNeverBlownUp() {
        assertThat(VariantSize.of(4000, 3000))
                .containsExactly(new VariantSize(320, 240), new VariantSize(960, 720), new VariantSize(1920, 1440));
        assertThat(VariantSize.of(700, 350)).containsExactly(new VariantSize(320, 160), new VariantSize(700, 350));
        assertThat(VariantSize.of(200, 100)).containsExactly(new VariantSize(200, 100));
    }

    @Test
    void aVeryTallPictureIsNarrowerThanItsWidthWouldAllow() {
        assertThat(VariantSize.of(3000, 12_000).getLast()).isEqualTo(new VariantSize(1000, 4000));
    }
}
