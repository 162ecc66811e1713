/// Search node: one real OpenSearch for the tests of whoever searches with it, in a process and a class path of its own.
/// It is started by tests alone and never deployed. In, out, tables: nothing.
package io.doorstep.searchnode;
