/** Pictures of an analysis: the causal graph, Ishikawa's diagram and the chains of whys. */
package dev.afterword.retros.diagram;
