package term

// Acts tells a command that does something to tasks, motions or the form; others look, move about or lead elsewhere.
func (c Command) Acts() bool {
	switch c.Name {
	case CmdOpen, CmdNew, CmdMark, CmdBatch, CmdCancel, CmdEdit, CmdPlay, CmdWatch, CmdPauseVideo, CmdCompare, CmdSave, CmdCopy, CmdCopyLink, CmdFolder, CmdRemove, CmdResolve, CmdRetry,
		CmdRetryFailed, CmdSeeAll, CmdRetitle, CmdRateUp, CmdRateDown, CmdSwitchEngine, CmdMoveUp, CmdMoveDown, CmdFront, CmdPause, CmdUse, CmdShow, CmdRename, CmdAdd, CmdRemoveMotion, CmdSend,
		CmdFix, CmdBrowse, CmdRecent, CmdChange:
		return true
	}
	return false
}
