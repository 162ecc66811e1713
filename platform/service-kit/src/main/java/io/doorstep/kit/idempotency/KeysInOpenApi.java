package io.doorstep.kit.idempotency;

import io.doorstep.kit.security.RequiresPermission;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Shows in OpenAPI that an operation takes a key, so that generated clients can send one.
@AutoConfiguration
class KeysInOpenApi {

    @Bean
    OperationCustomizer keyOfEachOperation() {
        return (operation, handler) -> {
            if (takesKey(handler.getMethod()) && !describesKey(operation)) {
                operation.addParametersItem(new HeaderParameter()
                        .name(IdempotencyFilter.KEY)
                        .description("Of your own making, the same one when you repeat the request within a day.")
                        .required(has(handler.getMethod(), RequiresIdempotencyKey.class))
                        .schema(new StringSchema().minLength(1).maxLength(KeyRules.LONGEST)));
            }
            return operation;
        };
    }

    private static boolean takesKey(Method handler) {
        return isUnsafe(handler)
                && (has(handler, RequiresIdempotencyKey.class)
                        || has(handler, RequiresPermission.class) && !has(handler, NoIdempotentTransaction.class));
    }

    private static boolean isUnsafe(Method handler) {
        RequestMapping mapping = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
        return mapping != null
                && Arrays.stream(mapping.method()).map(RequestMethod::name).anyMatch(IdempotencyFilter.UNSAFE::contains)
                && !List.of(mapping.consumes()).contains(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static boolean has(Method handler, Class<? extends Annotation> mark) {
        return AnnotatedElementUtils.hasAnnotation(handler, mark)
                || AnnotatedElementUtils.hasAnnotation(handler.getDeclaringClass(), mark);
    }

    private static boolean describesKey(Operation operation) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        return parameters.stream().anyMatch(parameter -> IdempotencyFilter.KEY.equals(parameter.getName()));
    }
}
