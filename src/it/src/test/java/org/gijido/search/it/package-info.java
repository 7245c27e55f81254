/** 庁内を検索 on the running product: for programs, as a page and below the field of the top bar. */
package org.gijido.search.it;
