/**
 * Who decides 決裁区分: the city's table of matters and amounts, as editions that are never changed.
 *
 * <p>A matter is found by its code and its amount, and the first row that fits decides. The document section keeps the table
 * and sees before it is in force what does not fit: no amount may be without a row, or with two. A document keeps the
 * edition that it began with, as papers keep the edition of their route.
 *
 * <p>Not here: the way to the one who decides ({@code routing}).
 */
package org.gijido.approvals.deciding;
