package io.doorstep.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Operations that answer with something else than a model of their own.
final class HandedOutFiles {

    /// An array is told by what it is made of.
    private static final List<Class<?>> BODIES = List.of(byte.class, Resource.class, StreamingResponseBody.class);

    private static final List<String> WRITERS =
            List.of("jakarta.servlet.http.HttpServletResponse", OutputStream.class.getName(), "java.io.Writer");

    private HandedOutFiles() {}

    static DescribedPredicate<JavaMethod> mayBeAFile() {
        return DescribedPredicate.describe(
                "answer with bytes or write the answer themselves",
                method -> answers(method).anyMatch(type -> BODIES.stream().anyMatch(type::isAssignableTo))
                        || method.getRawParameterTypes().stream().anyMatch(type -> WRITERS.contains(type.getName())));
    }

    static ArchCondition<JavaMethod> nameAnAttachment() {
        return new ArchCondition<>("be in a class that names its files, by itself or by one beside it") {
            @Override
            public void check(JavaMethod operation, ConditionEvents events) {
                boolean holds = withThoseBeside(operation.getOwner()).anyMatch(HandedOutFiles::namesFiles);
                events.add(new SimpleConditionEvent(
                        operation, holds, operation.getFullName() + " hands out a file that nobody records"));
            }
        };
    }

    private static Stream<JavaClass> withThoseBeside(JavaClass owner) {
        return Stream.concat(
                Stream.of(owner),
                owner.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .filter(other -> other.getPackageName().equals(owner.getPackageName())));
    }

    /// By the type for it, or by a header of its own; a header's name cannot be seen in a class file.
    private static boolean namesFiles(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(ContentDisposition.class))
                || type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getName().equals("setHeader"));
    }

    private static Stream<JavaClass> answers(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream();
    }
}
