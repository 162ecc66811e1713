package io.doorstep.leadcrm.exporting;

import java.io.OutputStream;
import java.util.Arrays;

/// Cuts what is written into parts of one size, the last one shorter.
final class PartStream extends OutputStream {

    private static final int SIZE = 256 * 1024;

    private final PartKeeper keeper;
    private final byte[] part = new byte[SIZE];
    private int filled;
    private int parts;

    PartStream(PartKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int done = 0;
        while (done < length) {
            int fits = Math.min(SIZE - filled, length - done);
            System.arraycopy(bytes, offset + done, part, filled, fits);
            filled += fits;
            done += fits;
            if (filled == SIZE) {
                keep();
            }
        }
    }

    /// @return how many parts there are
    int end() {
        if (filled > 0) {
            keep();
        }
        return parts;
    }

    private void keep() {
        keeper.keep(parts, Arrays.copyOf(part, filled));
        parts++;
        filled = 0;
    }

    /// Where the parts go.
    interface PartKeeper {

        void keep(int number, byte[] content);
    }
}
