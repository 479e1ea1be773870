/** Tables in web pages, which many programs save under the name of a workbook. Nothing a page refers to is fetched. */
package vn.sovang.exchange.html;
