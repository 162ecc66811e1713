package io.doorstep.kit.inbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// One annotated method and the record that it reads.
final class EventHandler {

    private final Object bean;
    private final Method method;
    private final OnEvent event;
    private final boolean wantsContext;

    EventHandler(Object bean, Method method, OnEvent event) {
        Class<?>[] parameters = method.getParameterTypes();
        if (parameters.length == 0
                || parameters.length > 2
                || (parameters.length == 2 && parameters[1] != EventContext.class)) {
            throw new IllegalStateException(
                    "@OnEvent takes (TheEvent) or (TheEvent, EventContext), not " + Arrays.toString(parameters));
        }
        this.bean = bean;
        this.method = AopUtils.selectInvocableMethod(method, bean.getClass());
        this.method.setAccessible(true);
        this.event = event;
        this.wantsContext = parameters.length == 2;
    }

    String topic() {
        return event.topic();
    }

    String type() {
        return event.type();
    }

    /// Who took it: the name that keeps a repeat from taking effect twice.
    String consumer() {
        return AopUtils.getTargetClass(bean).getSimpleName() + "." + event.type();
    }

    Object read(JsonMapper json, byte @Nullable [] value) {
        if (value == null) {
            throw new UnprocessableEventException("The event has no data", null);
        }
        try {
            return json.readValue(value, method.getParameterTypes()[0]);
        } catch (JacksonException e) {
            throw new UnprocessableEventException("The data is not what " + consumer() + " reads", e);
        }
    }

    void call(Object data, EventContext context) {
        try {
            if (wantsContext) {
                method.invoke(bean, data, context);
            } else {
                method.invoke(bean, data);
            }
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
