package io.doorstep.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A stretch of a list.
///
/// @param nextCursor where the next stretch begins; absent at the end
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /// Keeps as many as one page has and begins the next stretch behind them when there are more.
    ///
    /// @param found read with one more than the limit, which tells whether there are more
    /// @param cursorBehind makes the cursor from the last item that is kept
    public static <T> Page<T> cut(List<T> found, int limit, Function<? super T, String> cursorBehind) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> kept = found.subList(0, limit);
        return new Page<>(kept, cursorBehind.apply(kept.getLast()));
    }

    /// The same stretch with each item turned into another.
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), nextCursor);
    }
}
