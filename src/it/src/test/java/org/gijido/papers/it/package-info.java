/** Files that hang on something: how they come, how they are handed out, and where their bytes lie. */
package org.gijido.papers.it;
