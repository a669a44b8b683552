/** Results to documents (table, details, text), and documents to text, json, yaml, csv, tsv or ids. */
@NullMarked
package dev.lanyard.view;

import org.jspecify.annotations.NullMarked;
