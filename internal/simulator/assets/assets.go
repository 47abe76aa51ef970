// Package assets holds what the simulator shows and sends: pictures of four characters, and videos
// in which they dance. The program in ../draw draws all of it; go generate makes it anew and needs
// ffmpeg, while nothing else does.
package assets

import "embed"

//go:generate go run ../draw

// FS holds three folders.
//
//   - pictures: anna.jpg, bo.png, chen.jpg (540x960) and dai.png (720x960), one full-body character
//     each, that the service would take; half.jpg (600x800), which shows a body from the hips up;
//     tiny.png (200x300) and wide.png (900x400), which lie below the least side and the least ratio of
//     height to width that the reference names.
//   - videos: CHARACTER-DANCE.mp4 for the dances waltz (6 s), hiphop (5 s) and tango (16/3 s), as the
//     service delivers them: H.264 in MP4, silent, 15 frames a second, 720x1280, or 720x960 for dai.
//     Each is a loop without a seam.
//   - clips: waltz.mp4 and tango.mp4, 540x960 at 24 frames a second, in which a mannequin shows the
//     dance: source clips for motion templates.
//
//go:embed pictures videos clips
var FS embed.FS
