/// The rules of the REST API that hold everywhere: problems, versions of a resource, pages, bulk answers.
@NullMarked
package io.doorstep.kit.web;

import org.jspecify.annotations.NullMarked;
