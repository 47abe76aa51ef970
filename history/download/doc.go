// Package download saves result files: whole or not at all, under names of their own, never over another file.
package download
