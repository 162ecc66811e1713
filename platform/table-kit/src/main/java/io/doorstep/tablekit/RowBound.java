package io.doorstep.tablekit;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Gives up on a row that does not end, before it fills the memory.
final class RowBound extends FilterReader {

    private long read;

    RowBound(Reader text) {
        super(text);
    }

    /// Told once a row is complete; what a parser has read ahead of it is little.
    void beginRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        return counted(count, count);
    }

    private int counted(int answer, int characters) throws TooLongException {
        read += Math.max(0, characters);
        if (read > TableLimits.CHARACTERS_OF_ROW) {
            throw new TooLongException();
        }
        return answer;
    }

    /// The row goes on and on.
    static final class TooLongException extends IOException {}
}
