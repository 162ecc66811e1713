package io.doorstep.property.media.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.doorstep.property.media.image.PictureLook.Fit;
import io.doorstep.property.media.image.PictureLook.Unfit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("PROP-26, X-PR-10: a file is what its content is, and hostile ones are refused before they unfold")
class LookAtPictureTests {

    @TempDir
    Path folder;

    @Test
    void aPictureIsKnownByItsContentWhateverItIsCalled() throws IOException {
        assertThat(look(PictureFiles.jpeg(640, 480))).isEqualTo(new Fit("image/jpeg", 640, 480));
        assertThat(look(PictureFiles.png(64, 48))).isEqualTo(new Fit("image/png", 64, 48));
        assertThat(look(PictureFiles.written(PictureFiles.drawn(80, 60, 1), "webp")))
                .isEqualTo(new Fit("image/webp", 80, 60));
    }

    @Test
    void whatACameraWritesBesideThePictureIsNothingHidden() throws IOException {
        byte[] photo = PictureFiles.takenAt(PictureFiles.jpeg(640, 480), 6, "Elm Street");

        assertThat(look(photo)).isEqualTo(new Fit("image/jpeg", 640, 480));
    }

    static Stream<Arguments> hostileFiles() {
        byte[] jpeg = PictureFiles.jpeg(64, 64);
        byte[] passes = new byte[4096];
        for (int i = 0; i < passes.length; i += 8) {
            passes[i] = (byte) 0xFF;
            passes[i + 1] = (byte) 0xDA;
        }
        return Stream.of(
                Arguments.of("empty_file", new byte[0]),
                Arguments.of("type_not_allowed", bytes("<!DOCTYPE html><html><body>hello</body></html>")),
                Arguments.of("type_not_allowed", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")),
                Arguments.of("type_not_allowed", bytes("GIF89a\1\0\1\0")),
                Arguments.of("type_not_allowed", bytes("%PDF-1.7 and so on")),
                Arguments.of("type_not_allowed", bytes("just words")),
                Arguments.of("hidden_content", PictureFiles.textBehind(jpeg, "<ScRiPt>alert(1)</script>")),
                Arguments.of("hidden_content", PictureFiles.textBehind(jpeg, "<?php system($_GET['c']);")),
                Arguments.of("hidden_content", PictureFiles.archiveBehind(jpeg)),
                Arguments.of("hidden_content", PictureFiles.takenAt(jpeg, 1, "%PDF-1.7")),
                Arguments.of("hidden_content", PictureFiles.behind(jpeg, passes)),
                Arguments.of("too_many_pixels", PictureFiles.pngThatClaims(60_000, 60_000)),
                Arguments.of("too_small", PictureFiles.png(1, 1)),
                Arguments.of("damaged_picture", Arrays.copyOf(jpeg, 20)));
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void aFileThatIsNoHarmlessPictureIsRefusedWithAReason(String code, byte[] file) throws IOException {
        assertThat(look(file)).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit.code()).isEqualTo(code);
            assertThat(unfit.reason()).isNotBlank();
        });
    }

    private PictureLook look(byte[] content) throws IOException {
        return LookAtPicture.at(Files.write(folder.resolve("page.html"), content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
