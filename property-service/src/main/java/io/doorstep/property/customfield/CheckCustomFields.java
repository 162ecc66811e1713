package io.doorstep.property.customfield;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds values of custom fields to what the business defined.
@Component
@Transactional(readOnly = true)
public class CheckCustomFields {

    private final CustomFieldRows fields;

    CheckCustomFields(CustomFieldRows fields) {
        this.fields = fields;
    }

    /// The definitions, read once for as many listings as one likes.
    public Defined defined() {
        return new Defined(fields.listAfter("", KeepCustomField.MOST).stream()
                .map(CustomField::view)
                .toList());
    }

    /// What a business defined.
    public record Defined(List<CustomFieldView> fields) {

        public Optional<CustomFieldView> find(String name) {
            return fields.stream().filter(field -> field.name().equals(name)).findFirst();
        }

        /// @param before what the listing had, which is not held against it where it stays
        public List<CustomFieldFlaw> flaws(Map<String, Object> before, Map<String, Object> after) {
            return fields.stream()
                    .filter(field -> !Objects.equals(before.get(field.name()), after.get(field.name())))
                    .flatMap(field -> field.flaw(after.get(field.name())).stream())
                    .toList();
        }

        /// What of the values visitors may see; what nobody defined is not for them.
        public Map<String, Object> forVisitors(Map<String, Object> values) {
            Map<String, Object> seen = new LinkedHashMap<>(values);
            seen.keySet().retainAll(namesForVisitors());
            return seen;
        }

        /// The fields that visitors may see.
        public Set<String> namesForVisitors() {
            return fields.stream()
                    .filter(CustomFieldView::isForVisitors)
                    .map(CustomFieldView::name)
                    .collect(Collectors.toSet());
        }

        /// The same values, those out of a file or feed turned into the types of their fields where they can be.
        public Map<String, Object> readLoosely(Map<String, Object> said) {
            Map<String, Object> read = new LinkedHashMap<>(said);
            fields.forEach(field -> read.computeIfPresent(
                    field.name(), (_, value) -> field.type().readLoosely(value, field.choices())));
            return read;
        }
    }
}
