package io.doorstep.kit.audit;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import tools.jackson.databind.json.JsonMapper;

/// Writes a field's value so that it can be read back: plain values as they are, those with parts as JSON.
final class ValueText {

    private static final int LONGEST = 2000;

    private ValueText() {}

    static @Nullable String of(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text =
                switch (value) {
                    case Enum<?> constant -> constant.name();
                    case Record id when isTypedId(id) -> ofId(id);
                    case Record _, Collection<?> _, Map<?, ?> _ ->
                        JsonMapper.shared().writeValueAsString(value);
                    default -> value.toString();
                };
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    static String ofId(Object id) {
        if (id instanceof Record typed && isTypedId(typed)) {
            Method accessor = typed.getClass().getRecordComponents()[0].getAccessor();
            ReflectionUtils.makeAccessible(accessor);
            return String.valueOf(ReflectionUtils.invokeMethod(accessor, typed));
        }
        return id.toString();
    }

    /// A typed id is a record of one value.
    private static boolean isTypedId(Record value) {
        return value.getClass().getRecordComponents().length == 1;
    }
}
