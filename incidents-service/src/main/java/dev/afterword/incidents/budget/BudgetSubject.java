package dev.afterword.incidents.budget;

import dev.afterword.incidents.moment.Moments;
import java.util.List;

/**
 * What an incident touched.
 *
 * @param services keys of its services
 * @param systems keys of the systems that these are part of
 * @param moments when what happened
 */
record BudgetSubject(List<String> services, List<String> systems, Moments moments) {}
