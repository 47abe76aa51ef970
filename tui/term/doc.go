// Package term holds what every screen is made of: the theme, the table of keys, the fitting of text
// into cells, small widgets. It is the only package that makes a style.
package term
