package io.doorstep.identity.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows the roles of the bound organization with all that they allow, the built-in ones first.
@Component
class ListRoles {

    private final CustomRoles roles;

    ListRoles(CustomRoles roles) {
        this.roles = roles;
    }

    @Transactional(readOnly = true)
    List<RoleView> list() {
        List<CustomRole> custom = roles.findAllByOrderByName();
        Map<String, CustomRole> byName = custom.stream()
                .collect(Collectors.toMap(role -> role.definition().name(), Function.identity()));
        RoleBook book = RoleBook.of(custom.stream().map(CustomRole::definition).toList());
        return book.all().stream()
                .map(role -> new RoleView(
                        role,
                        book.grantsOf(Set.of(role.name())),
                        Optional.ofNullable(byName.get(role.name()))
                                .map(CustomRole::version)
                                .orElse(0)))
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<RoleView> find(String name) {
        return list().stream().filter(view -> view.role().name().equals(name)).findFirst();
    }
}
