package io.doorstep.property.customfield;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.property.customfield.KeepCustomField.Draft;
import io.doorstep.property.customfield.KeepCustomField.Outcome.ChoicesWrong;
import io.doorstep.property.customfield.KeepCustomField.Outcome.Kept;
import io.doorstep.property.customfield.KeepCustomField.Outcome.OtherType;
import io.doorstep.property.customfield.KeepCustomField.Outcome.TooMany;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(CustomFieldController.PATH)
class CustomFieldController {

    static final String PATH = "/api/v1/properties/custom-fields";

    private static final String SORT = "name";

    private final KeepCustomField keepCustomField;
    private final CustomFieldRows fields;
    private final Cursors cursors;

    CustomFieldController(KeepCustomField keepCustomField, CustomFieldRows fields, Cursors cursors) {
        this.keepCustomField = keepCustomField;
        this.fields = fields;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("property:read")
    Page<CustomFieldResponse> listCustomFields(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        String after = cursor == null ? "" : cursors.decode(cursor, SORT).getFirst();
        List<CustomFieldView> found = fields.listAfter(after, size + 1).stream()
                .map(CustomField::view)
                .toList();
        return Page.cut(found, size, last -> cursors.encode(SORT, List.of(last.name())))
                .map(CustomFieldResponse::of);
    }

    @GetMapping("/{name}")
    @RequiresPermission("property:read")
    ResponseEntity<CustomFieldResponse> getCustomField(@PathVariable String name) {
        return keepCustomField
                .find(name)
                .map(field -> answer(field, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("custom field", name));
    }

    @PutMapping("/{name}")
    @RequiresPermission("property:write")
    ResponseEntity<CustomFieldResponse> putCustomField(
            @PathVariable
                    @Pattern(
                            regexp = CustomFieldView.NAME,
                            message = "must be a letter and then letters, digits and underscores")
                    String name,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody CustomFieldRequest request) {
        return switch (keepCustomField.keep(request.draft(name), version -> ETags.check(ifMatch, version))) {
            case Kept(var field, var isNew) -> answer(field, isNew ? HttpStatus.CREATED : HttpStatus.OK);
            case ChoicesWrong _ ->
                throw Problems.unprocessable(
                        "choices_wrong", "A CHOICE has choices, and fields of other types have none.");
            case OtherType(var type) ->
                throw Problems.conflict(
                        "type_fixed",
                        "The field holds %s already. Delete it first, or take another name.".formatted(type));
            case TooMany(var most) ->
                throw Problems.conflict(
                        "too_many_custom_fields", "There are %d fields already. Delete one first.".formatted(most));
        };
    }

    @DeleteMapping("/{name}")
    @RequiresPermission("property:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteCustomField(
            @PathVariable String name, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        boolean known = keepCustomField.forget(name, version -> {
            if (ifMatch != null) {
                ETags.check(ifMatch, version);
            }
        });
        if (!known) {
            throw Problems.notFound("custom field", name);
        }
    }

    private static ResponseEntity<CustomFieldResponse> answer(CustomFieldView field, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH + "/" + field.name()))
                .eTag(ETags.of(field.version()))
                .body(CustomFieldResponse.of(field));
    }

    /// @param label for people; the name when absent
    /// @param choices of a `CHOICE`
    /// @param forVisitors whether whoever looks at a listing may see it, ask for it and find the listing by its
    /// words; if not said, only the business does
    record CustomFieldRequest(
            @NotNull CustomFieldType type,
            @Nullable @Size(min = 1, max = 100) String label,
            @Nullable @Size(max = 200) List<@NotBlank @Size(max = 100) String> choices,
            @Nullable Boolean forVisitors) {

        Draft draft(String name) {
            return new Draft(
                    name,
                    type,
                    Objects.requireNonNullElse(label, name),
                    choices == null ? List.of() : choices.stream().distinct().toList(),
                    Boolean.TRUE.equals(forVisitors));
        }
    }

    record CustomFieldResponse(
            String name, CustomFieldType type, String label, List<String> choices, boolean forVisitors) {

        static CustomFieldResponse of(CustomFieldView field) {
            return new CustomFieldResponse(
                    field.name(), field.type(), field.label(), field.choices(), field.isForVisitors());
        }
    }
}
