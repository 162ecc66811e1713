package io.doorstep.kit.inbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One annotated method and the record that it reads, for one type of event.
final class EventHandler {

    private final Object bean;
    private final Method method;
    private final String topic;
    private final String type;
    private final Class<?> dataType;
    private final boolean takesMany;
    private final boolean wantsContext;

    EventHandler(Object bean, Method method, String topic, String type) {
        Class<?>[] parameters = method.getParameterTypes();
        this.takesMany = parameters.length == 1 && parameters[0] == List.class;
        this.wantsContext = parameters.length == 2 && parameters[1] == EventContext.class;
        this.dataType = takesMany ? dataOfMany(method) : dataOfOne(parameters, wantsContext);
        this.bean = bean;
        this.method = AopUtils.selectInvocableMethod(method, bean.getClass());
        this.method.setAccessible(true);
        this.topic = topic;
        this.type = type;
    }

    private static Class<?> dataOfOne(Class<?>[] parameters, boolean wantsContext) {
        if (parameters.length != (wantsContext ? 2 : 1)) {
            throw wrong(Arrays.toString(parameters));
        }
        return parameters[0];
    }

    private static Class<?> dataOfMany(Method method) {
        ResolvableType element = ResolvableType.forMethodParameter(method, 0).getGeneric(0);
        Class<?> data = element.getGeneric(0).resolve();
        if (element.resolve() != Received.class || data == null) {
            throw wrong(element.toString());
        }
        return data;
    }

    private static IllegalStateException wrong(String parameters) {
        return new IllegalStateException(
                "@OnEvent takes (TheEvent), (TheEvent, EventContext) or (List<Received<TheEvent>>), not " + parameters);
    }

    String topic() {
        return topic;
    }

    String type() {
        return type;
    }

    /// Whether it takes neighbours at once.
    boolean takesMany() {
        return takesMany;
    }

    /// Who took it: the name that keeps a repeat from taking effect twice.
    String consumer() {
        return AopUtils.getTargetClass(bean).getSimpleName() + "." + type;
    }

    /// @param deliveries not empty, and one by one unless it takes many
    void take(JsonMapper json, List<Delivery> deliveries) {
        if (takesMany) {
            call(deliveries.stream()
                    .map(delivery -> new Received<>(read(json, delivery.value()), delivery.context()))
                    .toList());
        } else {
            deliveries.forEach(delivery -> {
                Object data = read(json, delivery.value());
                if (wantsContext) {
                    call(data, delivery.context());
                } else {
                    call(data);
                }
            });
        }
    }

    private Object read(JsonMapper json, byte @Nullable [] value) {
        if (value == null) {
            throw new UnprocessableEventException("The event has no data", null);
        }
        try {
            return json.readValue(value, dataType);
        } catch (JacksonException e) {
            throw new UnprocessableEventException("The data is not what " + consumer() + " reads", e);
        }
    }

    private void call(Object... arguments) {
        try {
            method.invoke(bean, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
