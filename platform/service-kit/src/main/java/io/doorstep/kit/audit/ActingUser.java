package io.doorstep.kit.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The user who has just proved who it is, for the rest of the transaction: no token says so yet.
final class ActingUser implements TransactionSynchronization {

    private final UUID user;

    private ActingUser(UUID user) {
        this.user = user;
    }

    static void bind(UUID user) {
        boolean bound = TransactionSynchronizationManager.unbindResourceIfPossible(ActingUser.class) != null;
        var acting = new ActingUser(user);
        TransactionSynchronizationManager.bindResource(ActingUser.class, user);
        if (!bound) {
            TransactionSynchronizationManager.registerSynchronization(acting);
        }
    }

    static @Nullable UUID find() {
        return (UUID) TransactionSynchronizationManager.getResource(ActingUser.class);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(ActingUser.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(ActingUser.class, user);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(ActingUser.class);
    }
}
