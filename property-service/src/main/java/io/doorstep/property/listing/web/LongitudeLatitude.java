package io.doorstep.property.listing.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The coordinates of a GeoJSON point.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LongitudeLatitude.Check.class)
@interface LongitudeLatitude {

    String message() default "must be longitude (-180 to 180), then latitude (-90 to 90)";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /// Looks whether the point is on the earth.
    class Check implements ConstraintValidator<LongitudeLatitude, List<Double>> {

        @Override
        public boolean isValid(@Nullable List<Double> coordinates, ConstraintValidatorContext context) {
            return coordinates == null
                    || (coordinates.size() == 2
                            && coordinates.stream().allMatch(Objects::nonNull)
                            && Math.abs(coordinates.get(0)) <= 180
                            && Math.abs(coordinates.get(1)) <= 90);
        }
    }
}
