package io.doorstep.kit.inbox;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;

/// Finds the methods that take events.
final class EventHandlers implements BeanPostProcessor {

    private final Map<String, List<EventHandler>> byTopic = new ConcurrentHashMap<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        Class<?> type = AopUtils.getTargetClass(bean);
        if (type.getName().startsWith("io.doorstep.")) {
            Map<Method, OnEvent> found = MethodIntrospector.selectMethods(
                    type, (Method method) -> AnnotatedElementUtils.findMergedAnnotation(method, OnEvent.class));
            found.forEach((method, event) -> {
                for (String each : event.type()) {
                    add(new EventHandler(bean, method, event.topic(), each));
                }
            });
        }
        return bean;
    }

    /// Of two that are remembered by one name, the second would take every event for a repeat.
    private void add(EventHandler handler) {
        List<EventHandler> known = byTopic.computeIfAbsent(handler.topic(), _ -> new ArrayList<>());
        if (known.stream().anyMatch(other -> other.consumer().equals(handler.consumer()))) {
            throw new IllegalStateException("Two handlers of " + handler.topic() + " are both called "
                    + handler.consumer() + ": rename the class of one.");
        }
        known.add(handler);
    }

    Set<String> topics() {
        return new TreeMap<>(byTopic).keySet();
    }

    List<EventHandler> of(String topic, String type) {
        return byTopic.getOrDefault(topic, List.of()).stream()
                .filter(handler -> handler.type().equals(type))
                .toList();
    }
}
