package io.doorstep.property.media.image;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.coobird.thumbnailator.util.exif.Orientation;

/// Which way up a telephone was held, as it writes into a JPEG; the JDK's own reader gives up on many of them.
final class ExifOrientation {

    private static final int BEGIN = 0xFFD8;
    private static final int SCAN = 0xFFDA;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ENTRY = 12;
    private static final short ORIENTATION = 0x0112;

    private ExifOrientation() {}

    /// @return upright where nothing sensible is said
    static Orientation of(Path jpeg) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(jpeg))) {
            return find(new DataInputStream(content));
        } catch (EOFException | IndexOutOfBoundsException notWhatItClaims) {
            return Orientation.TOP_LEFT;
        }
    }

    private static Orientation find(DataInputStream content) throws IOException {
        if (content.readUnsignedShort() != BEGIN) {
            return Orientation.TOP_LEFT;
        }
        int marker = content.readUnsignedShort();
        while (marker >>> 8 == 0xFF && marker != SCAN) {
            byte[] segment = content.readNBytes(Math.max(0, content.readUnsignedShort() - 2));
            if (marker == APPLICATION_1 && isExif(segment)) {
                return read(ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length)
                        .slice());
            }
            marker = content.readUnsignedShort();
        }
        return Orientation.TOP_LEFT;
    }

    private static boolean isExif(byte[] segment) {
        return segment.length > EXIF.length && Arrays.equals(EXIF, 0, EXIF.length, segment, 0, EXIF.length);
    }

    private static Orientation read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (tiff.getShort(entry) == ORIENTATION) {
                int said = tiff.getShort(entry + 8);
                return said >= 1 && said <= 8 ? Orientation.typeOf(said) : Orientation.TOP_LEFT;
            }
        }
        return Orientation.TOP_LEFT;
    }
}
