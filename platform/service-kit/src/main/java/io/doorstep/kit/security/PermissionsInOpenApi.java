package io.doorstep.kit.security;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;

/// Shows in OpenAPI which permission each operation needs.
@AutoConfiguration
class PermissionsInOpenApi {

    @Bean
    OperationCustomizer permissionOfEachOperation() {
        return (operation, handler) -> {
            RequiresPermission needed =
                    AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequiresPermission.class);
            if (needed == null) {
                needed = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequiresPermission.class);
            }
            if (needed != null) {
                operation.addExtension("x-permission", needed.value());
                operation.addSecurityItem(new SecurityRequirement().addList("bearer"));
            }
            return operation;
        };
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(@Value("${spring.application.name}") String service) {
        return new OpenAPI()
                .info(new Info().title("Doorstep: " + service).version("v1"))
                .components(new Components()
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }
}
