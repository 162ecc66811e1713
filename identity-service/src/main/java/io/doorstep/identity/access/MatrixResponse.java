package io.doorstep.identity.access;

import io.doorstep.kit.security.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// @param roles the rows, each with the permissions that it allows
record MatrixResponse(List<Row> roles) {

    record Row(String role, boolean builtIn, @Nullable String parent, List<Cell> cells) {}

    /// @param inherited whether it comes from the parent, or from being a member at all
    record Cell(String permission, Scope scope, boolean inherited) {}

    static MatrixResponse of(List<RoleView> roles) {
        return new MatrixResponse(roles.stream().map(MatrixResponse::row).toList());
    }

    private static Row row(RoleView view) {
        RoleDefinition role = view.role();
        List<Cell> cells = view.grants().reach().entrySet().stream()
                .map(cell -> new Cell(
                        cell.getKey().key(),
                        cell.getValue(),
                        cell.getValue() != role.own().reach().get(cell.getKey())))
                .toList();
        return new Row(role.name(), role.builtIn(), role.parent(), cells);
    }

    /// @param changes cells, in the order in which they are made
    record MatrixEdit(@NotEmpty @Size(max = 500) List<@Valid CellEdit> changes) {

        List<CellChange> toChanges() {
            return changes.stream()
                    .map(cell -> new CellChange(cell.role(), cell.permission(), Optional.ofNullable(cell.scope())))
                    .toList();
        }
    }

    /// @param scope absent takes the permission away
    record CellEdit(
            @NotBlank @Size(max = 50) String role,
            @NotBlank @Size(max = 60) String permission,
            @Nullable Scope scope) {}
}
