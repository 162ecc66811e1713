package io.doorstep.kit.audit;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.ActionQueue;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/// Watches Hibernate's writes and publishes them together just before the commit.
final class EntityWrites implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private final Audit audit;
    private final Map<SharedSessionContractImplementor, List<AuditEntry>> open = new ConcurrentHashMap<>();
    private final Map<Class<?>, Map<String, Boolean>> secrets = new ConcurrentHashMap<>();

    EntityWrites(Audit audit) {
        this.audit = audit;
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(
                "create",
                event.getEntity(),
                event.getId(),
                event.getPersister(),
                event.getSession(),
                null,
                event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(
                "update",
                event.getEntity(),
                event.getId(),
                event.getPersister(),
                event.getSession(),
                event.getOldState(),
                event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(
                "delete",
                event.getEntity(),
                event.getId(),
                event.getPersister(),
                event.getSession(),
                event.getDeletedState(),
                null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(
            String action,
            Object entity,
            Object id,
            EntityPersister persister,
            SharedSessionContractImplementor session,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        if (entity.getClass().isAnnotationPresent(Unaudited.class)) {
            return;
        }
        String[] names = persister.getPropertyNames();
        Map<String, AuditEntry.Change> changes = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            Object was = before == null ? null : before[i];
            Object is = after == null ? null : after[i];
            if (!Objects.equals(was, is) && !"version".equals(names[i]) && !"tenantId".equals(names[i])) {
                boolean secret = isSecret(entity.getClass(), names[i]);
                changes.put(names[i], new AuditEntry.Change(text(was, secret), text(is, secret)));
            }
        }
        entriesOf(session).add(new AuditEntry(action, entity.getClass().getSimpleName(), ValueText.ofId(id), changes));
    }

    private List<AuditEntry> entriesOf(SharedSessionContractImplementor session) {
        return open.computeIfAbsent(session, _ -> {
            ActionQueue queue = ((EventSource) session).getActionQueue();
            queue.registerCallback(
                    (BeforeCompletionCallback) _ -> audit.publish(open.getOrDefault(session, List.of())));
            queue.registerCallback((AfterCompletionCallback) (_, _) -> open.remove(session));
            return new ArrayList<>();
        });
    }

    private boolean isSecret(Class<?> entity, String property) {
        return secrets.computeIfAbsent(entity, _ -> new ConcurrentHashMap<>()).computeIfAbsent(property, name -> {
            Field field = ReflectionUtils.findField(entity, name);
            return field != null && field.isAnnotationPresent(Secret.class);
        });
    }

    private static @Nullable String text(@Nullable Object value, boolean secret) {
        return secret && value != null ? "•••" : ValueText.of(value);
    }
}
