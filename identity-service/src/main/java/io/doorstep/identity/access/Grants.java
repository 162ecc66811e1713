package io.doorstep.identity.access;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.Scope;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What somebody may do, and how far each permission reaches.
public record Grants(Map<Permission, Scope> reach) {

    static final Grants NONE = new Grants(Map.of());

    /// Each member may see and end the own sessions.
    static final Grants EVERYBODY =
            new Grants(Map.of(Permission.SESSION_READ, Scope.OWN, Permission.SESSION_WRITE, Scope.OWN));

    public Grants {
        Map<Permission, Scope> copy = new EnumMap<>(Permission.class);
        copy.putAll(reach);
        reach = Collections.unmodifiableMap(copy);
    }

    static Grants toAll(Collection<Permission> permissions) {
        Map<Permission, Scope> reach = new EnumMap<>(Permission.class);
        permissions.forEach(permission -> reach.put(permission, Scope.ALL));
        return new Grants(reach);
    }

    /// As the caller's token says.
    public static Grants of(Caller caller) {
        Map<Permission, Scope> reach = new EnumMap<>(Permission.class);
        caller.permissions()
                .forEach((key, scope) -> Permission.find(key).ifPresent(permission -> reach.put(permission, scope)));
        return new Grants(reach);
    }

    /// @param texts such as `lead:read` and `lead:read:team`
    /// @return empty when one of them is no permission, or a scope that the permission cannot have
    static Optional<Grants> parse(Collection<String> texts) {
        Grants all = NONE;
        for (String text : texts) {
            Optional<Grants> one = parse(text);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all = all.and(one.get());
        }
        return Optional.of(all);
    }

    private static Optional<Grants> parse(String text) {
        for (Permission permission : Permission.values()) {
            for (Scope scope : permission.scopes()) {
                if (text.equals(text(permission, scope))) {
                    return Optional.of(new Grants(Map.of(permission, scope)));
                }
            }
        }
        return Optional.empty();
    }

    /// Both together; where one reaches further than the other, the further counts.
    public Grants and(Grants more) {
        Map<Permission, Scope> both = new EnumMap<>(Permission.class);
        both.putAll(reach);
        more.reach.forEach((permission, scope) -> both.merge(permission, scope, Grants::further));
        return new Grants(both);
    }

    /// With one permission as far as the scope says, or without it.
    Grants with(Permission permission, Optional<Scope> scope) {
        Map<Permission, Scope> changed = new EnumMap<>(Permission.class);
        changed.putAll(reach);
        changed.remove(permission);
        scope.ifPresent(wanted -> changed.put(permission, wanted));
        return new Grants(changed);
    }

    /// Whether all of the other is within this.
    public boolean cover(Grants other) {
        return other.reach.entrySet().stream().allMatch(wanted -> {
            Scope own = reach.get(wanted.getKey());
            return own != null && own.compareTo(wanted.getValue()) >= 0;
        });
    }

    /// As a token carries them.
    public Set<String> texts() {
        Set<String> texts = new TreeSet<>();
        reach.forEach((permission, scope) -> texts.add(text(permission, scope)));
        return texts;
    }

    private static String text(Permission permission, Scope scope) {
        return scope == Scope.ALL
                ? permission.key()
                : permission.key() + ":" + scope.name().toLowerCase(Locale.ROOT);
    }

    private static Scope further(Scope one, Scope other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
