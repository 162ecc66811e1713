package io.doorstep.property.media.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/// Pictures as cameras write them, and as nobody should.
public final class PictureFiles {

    private PictureFiles() {}

    public static byte[] jpeg(int width, int height) {
        return written(drawn(width, height, 7), "jpg");
    }

    public static byte[] jpeg(int width, int height, int seed) {
        return written(drawn(width, height, seed), "jpg");
    }

    public static byte[] png(int width, int height) {
        return written(drawn(width, height, 7), "png");
    }

    public static byte[] written(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Some coloured boxes; the top is red, the bottom blue.
    public static BufferedImage drawn(int width, int height, int seed) {
        Random chance = new Random(seed);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        for (int i = 0; i < 40; i++) {
            canvas.setColor(new Color(chance.nextInt(0xFFFFFF)));
            canvas.fillRect(
                    chance.nextInt(width), chance.nextInt(height), Math.max(1, width / 5), Math.max(1, height / 5));
        }
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height / 8);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height - height / 8, width, height / 8);
        canvas.dispose();
        return picture;
    }

    /// With what a telephone writes into it: which way up it was held, and where.
    ///
    /// @param orientation as EXIF counts, 1 to 8
    public static byte[] takenAt(byte[] jpeg, int orientation, String place) {
        byte[] name = place.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 24 + 4 + 2 + 12 + 4 + name.length + 1)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("II".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 0x001D)
                .putShort((short) 2)
                .putInt(name.length + 1)
                .putInt(56)
                .putInt(0)
                .put(name);
        byte[] header = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        int length = 2 + header.length + tiff.capacity();
        return ByteBuffer.allocate(jpeg.length + 2 + length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) length)
                .put(header)
                .put(tiff.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /// A header that promises more pixels than anybody has memory for.
    public static byte[] pngThatClaims(int width, int height) {
        byte[] png = png(64, 64);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        header.putInt(29, (int) check.getValue());
        return png;
    }

    public static byte[] archiveBehind(byte[] picture) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(picture);
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Hello.class"));
            zip.write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] textBehind(byte[] picture, String text) {
        return behind(picture, text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] behind(byte[] picture, byte[] more) {
        return ByteBuffer.allocate(picture.length + more.length)
                .put(picture)
                .put(more)
                .array();
    }
}
