// Package term holds what every screen is made of: theme, key table, text fitting, small widgets. It is the
// only package that makes a style.
package term
