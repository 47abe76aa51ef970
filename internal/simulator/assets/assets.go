// Package assets holds the sample files that the simulator serves: pictures of four characters, and
// videos in which they dance. Together they take less than 900 kB.
//
// The files were drawn by a program that is no longer part of this repository. Commit e04e364 still
// has it, as internal/simulator/draw; with ffmpeg it makes all of them anew.
package assets

import "embed"

// FS holds three folders.
//
//   - pictures: anna.jpg, bo.png, chen.jpg (540x960) and dai.png (720x960), one full-body character
//     each, all accepted by the service; half.jpg (600x800), a body from the hips up;
//     tiny.png (200x300) and wide.png (900x400), below the smallest side and the smallest ratio
//     of height to width that the reference names.
//   - videos: CHARACTER-DANCE.mp4 for the dances waltz (6 s), hiphop (5 s) and tango (16/3 s), as the
//     service delivers them: H.264 in MP4, silent, 15 fps, 720x1280, or 720x960 for dai.
//     Each loops without a seam.
//   - clips: waltz.mp4 and tango.mp4, 540x960 at 24 fps, in which a mannequin shows the dance:
//     source clips for motion templates; long.avi, the headers of a clip of 61 s, which is too long.
//
//go:embed pictures videos clips
var FS embed.FS
