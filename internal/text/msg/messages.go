// Code generated from en.toml and zh.toml by go generate. DO NOT EDIT.

package msg

import "time"

// ActionAlreadyCanceling: Already canceling · {back} stop
func ActionAlreadyCanceling(l Language, back string) string {
	if l == Chinese {
		return join(part{"正在取消 · ", false}, part{back, true}, part{" 停止", false})
	}
	return "Already canceling · " + back + " stop"
}

// ActionChecking: checking
func ActionChecking(l Language) string {
	if l == Chinese {
		return "检测中"
	}
	return "checking"
}

// ActionCheckingPercent: checking {percent}%
func ActionCheckingPercent(l Language, percent int) string {
	if l == Chinese {
		return "检测中 " + Int(l, percent) + "%"
	}
	return "checking " + Int(l, percent) + "%"
}

// ActionClipNeeded: {engine} uses the clip itself, but only the template is known. Add the clip under Motion.
func ActionClipNeeded(l Language, engine string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"直接使用参考视频，而此任务只有动作模板。请在「动作」中添加参考视频。", false})
	}
	return engine + " uses the clip itself, but only the template is known. Add the clip under Motion."
}

// ActionCopyError: Error details for support
func ActionCopyError(l Language) string {
	if l == Chinese {
		return "错误详情（提交工单用）"
	}
	return "Error details for support"
}

// ActionCopyFile: File path
func ActionCopyFile(l Language) string {
	if l == Chinese {
		return "文件路径"
	}
	return "File path"
}

// ActionCopyLink: Video link
func ActionCopyLink(l Language) string {
	if l == Chinese {
		return "视频链接"
	}
	return "Video link"
}

// ActionCopyPicturePath: Picture path
func ActionCopyPicturePath(l Language) string {
	if l == Chinese {
		return "图片路径"
	}
	return "Picture path"
}

// ActionCopyPictureURL: Picture URL
func ActionCopyPictureURL(l Language) string {
	if l == Chinese {
		return "图片 URL"
	}
	return "Picture URL"
}

// ActionCopyRequestID: Request ID
func ActionCopyRequestID(l Language) string {
	if l == Chinese {
		return "请求 ID"
	}
	return "Request ID"
}

// ActionCopyTaskID: Task ID
func ActionCopyTaskID(l Language) string {
	if l == Chinese {
		return "任务 ID"
	}
	return "Task ID"
}

// ActionCopyTemplateID: Template ID
func ActionCopyTemplateID(l Language) string {
	if l == Chinese {
		return "模板 ID"
	}
	return "Template ID"
}

// ActionErrorDetails: {code}: {message} (request ID {id})
func ActionErrorDetails(l Language, code string, id string, message string) string {
	if l == Chinese {
		return join(part{code, true}, part{"：", false}, part{message, true}, part{"（请求 ID：", false}, part{id, true}, part{"）", false})
	}
	return code + ": " + message + " (request ID " + id + ")"
}

// ActionFileNotOpened: Couldn't open {file}: {error} · {copy} copy the path
func ActionFileNotOpened(l Language, copy string, error string, file string) string {
	if l == Chinese {
		return join(part{"无法打开「", false}, part{file, true}, part{"」：", false}, part{error, true}, part{" · ", false}, part{copy, true}, part{" 复制路径", false})
	}
	return "Couldn't open " + file + ": " + error + " · " + copy + " copy the path"
}

// ActionFileOpened: Opened {file}
func ActionFileOpened(l Language, file string) string {
	if l == Chinese {
		return join(part{"已打开「", false}, part{file, true}, part{"」", false})
	}
	return "Opened " + file
}

// ActionFindingCandidates: Looking for matching tasks on your account…
func ActionFindingCandidates(l Language) string {
	if l == Chinese {
		return "正在账号中查找可能的任务…"
	}
	return "Looking for matching tasks on your account…"
}

// ActionHeld: Put {n} tasks on hold · {undo} undo
func ActionHeld(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已暂停 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Put " + Int(l, n) + " " + plural(n, "task", "tasks") + " on hold · " + undo + " undo"
}

// ActionHeldOne: Put “{name}” on hold · {undo} undo
func ActionHeldOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已暂停「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Put “" + name + "” on hold · " + undo + " undo"
}

// ActionHintEdit: edit & resend
func ActionHintEdit(l Language) string {
	if l == Chinese {
		return "重新编辑"
	}
	return "edit & resend"
}

// ActionHintEngine: switch engine
func ActionHintEngine(l Language) string {
	if l == Chinese {
		return "更换模型"
	}
	return "switch engine"
}

// ActionHintHold: hold
func ActionHintHold(l Language) string {
	if l == Chinese {
		return "暂停"
	}
	return "hold"
}

// ActionHintMove: move
func ActionHintMove(l Language) string {
	if l == Chinese {
		return "移动"
	}
	return "move"
}

// ActionHintResolve: resolve
func ActionHintResolve(l Language) string {
	if l == Chinese {
		return "处理"
	}
	return "resolve"
}

// ActionHintResume: resume
func ActionHintResume(l Language) string {
	if l == Chinese {
		return "继续"
	}
	return "resume"
}

// ActionHintResumeSending: resume sending
func ActionHintResumeSending(l Language) string {
	if l == Chinese {
		return "恢复提交"
	}
	return "resume sending"
}

// ActionHintSaveAgain: save again
func ActionHintSaveAgain(l Language) string {
	if l == Chinese {
		return "重新下载"
	}
	return "save again"
}

// ActionLinkNotOpened: Couldn't open the link: {error} · {copy} copy the link
func ActionLinkNotOpened(l Language, copy string, error string) string {
	if l == Chinese {
		return join(part{"无法打开链接：", false}, part{error, true}, part{" · ", false}, part{copy, true}, part{" 复制链接", false})
	}
	return "Couldn't open the link: " + error + " · " + copy + " copy the link"
}

// ActionLinkOpened: Opened the link
func ActionLinkOpened(l Language) string {
	if l == Chinese {
		return "已打开链接"
	}
	return "Opened the link"
}

// ActionLinkUnusable: Can't open the link: {reason} · {refresh} refresh
func ActionLinkUnusable(l Language, reason string, refresh string) string {
	if l == Chinese {
		return join(part{"无法打开链接：", false}, part{reason, true}, part{" · ", false}, part{refresh, true}, part{" 刷新", false})
	}
	return "Can't open the link: " + reason + " · " + refresh + " refresh"
}

// ActionLookUpElsewhere: Another dancecard works through the queue. Look up the task there.
func ActionLookUpElsewhere(l Language) string {
	if l == Chinese {
		return "另一个 dancecard 正在处理队列。请在其中查找该任务。"
	}
	return "Another dancecard works through the queue. Look up the task there."
}

// ActionLookingUp: Looking it up on your account. It won't be resent automatically.
func ActionLookingUp(l Language) string {
	if l == Chinese {
		return "正在账号中查找，不会自动重新提交。"
	}
	return "Looking it up on your account. It won't be resent automatically."
}

// ActionLookupDone: Looked up “{name}” on your account · {resolve} resolve
func ActionLookupDone(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"已在账号中查找「", false}, part{name, true}, part{"」· ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "Looked up “" + name + "” on your account · " + resolve + " resolve"
}

// ActionMotionsDontWait: Motions can't be put on hold · {tasks} shows the tasks
func ActionMotionsDontWait(l Language, tasks string) string {
	if l == Chinese {
		return join(part{"动作不能暂停 · ", false}, part{tasks, true}, part{" 任务列表", false})
	}
	return "Motions can't be put on hold · " + tasks + " shows the tasks"
}

// ActionMovedDown: Moved {n} tasks down · {undo} undo
func ActionMovedDown(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已下移 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " down · " + undo + " undo"
}

// ActionMovedDownOne: Moved “{name}” down · {undo} undo
func ActionMovedDownOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已下移 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” down · " + undo + " undo"
}

// ActionMovedToFront: Moved {n} tasks to the front · {undo} undo
func ActionMovedToFront(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已移到队首 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " to the front · " + undo + " undo"
}

// ActionMovedToFrontHeld: Moved {n} tasks to the front, all still on hold · {resume} resume · {undo} undo
func ActionMovedToFrontHeld(l Language, n int, resume string, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已移到队首，均为暂停 · ", false}, part{resume, true}, part{" 继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " to the front, all still on hold · " + resume + " resume · " + undo + " undo"
}

// ActionMovedToFrontHeldOne: Moved “{name}” to the front, still on hold · {resume} resume · {undo} undo
func ActionMovedToFrontHeldOne(l Language, name string, resume string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移到队首，仍为暂停 · ", false}, part{resume, true}, part{" 继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” to the front, still on hold · " + resume + " resume · " + undo + " undo"
}

// ActionMovedToFrontOne: Moved “{name}” to the front · {undo} undo
func ActionMovedToFrontOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移到队首 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” to the front · " + undo + " undo"
}

// ActionMovedToFrontSomeHeld: Moved {n} tasks to the front, {held} still on hold · {resume} resume · {undo} undo
func ActionMovedToFrontSomeHeld(l Language, held int, n int, resume string, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已移到队首，其中 ", false}, part{Int(l, held), false}, part{" 个仍为暂停 · ", false}, part{resume, true}, part{" 继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " to the front, " + Int(l, held) + " still on hold · " + resume + " resume · " + undo + " undo"
}

// ActionMovedUp: Moved {n} tasks up · {undo} undo
func ActionMovedUp(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已上移 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " up · " + undo + " undo"
}

// ActionMovedUpOne: Moved “{name}” up · {undo} undo
func ActionMovedUpOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已上移 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” up · " + undo + " undo"
}

// ActionNoDecision: This task doesn't need a decision
func ActionNoDecision(l Language) string {
	if l == Chinese {
		return "该任务无需处理"
	}
	return "This task doesn't need a decision"
}

// ActionNoLink: No link to save from: links expire 24 hours after a task ends
func ActionNoLink(l Language) string {
	if l == Chinese {
		return "没有可下载的链接：链接在任务结束 24 小时后过期"
	}
	return "No link to save from: links expire 24 hours after a task ends"
}

// ActionNoTask: No task selected
func ActionNoTask(l Language) string {
	if l == Chinese {
		return "未选择任务"
	}
	return "No task selected"
}

// ActionNoVideo: No video yet
func ActionNoVideo(l Language) string {
	if l == Chinese {
		return "还没有视频"
	}
	return "No video yet"
}

// ActionOnlyFinished: Only finished tasks can be removed. Cancel it first ({cancel}).
func ActionOnlyFinished(l Language, cancel string) string {
	if l == Chinese {
		return join(part{"只能移除已结束的任务。请先取消（", false}, part{cancel, true}, part{"）。", false})
	}
	return "Only finished tasks can be removed. Cancel it first (" + cancel + ")."
}

// ActionOnlyUnsentSwitch: Only waiting or rejected tasks can switch engine · {edit} edit & resend
func ActionOnlyUnsentSwitch(l Language, edit string) string {
	if l == Chinese {
		return join(part{"只有待提交和未受理的任务可更换模型 · ", false}, part{edit, true}, part{" 重新编辑", false})
	}
	return "Only waiting or rejected tasks can switch engine · " + edit + " edit & resend"
}

// ActionOnlyUnstarted: Only tasks that haven't started can be canceled
func ActionOnlyUnstarted(l Language) string {
	if l == Chinese {
		return "只能取消尚未开始生成的任务"
	}
	return "Only tasks that haven't started can be canceled"
}

// ActionOnlyWaitingHold: Only waiting tasks can be put on hold
func ActionOnlyWaitingHold(l Language) string {
	if l == Chinese {
		return "只能暂停待提交的任务"
	}
	return "Only waiting tasks can be put on hold"
}

// ActionOnlyWaitingHoldSent: Already at Model Studio: only waiting tasks can be put on hold
func ActionOnlyWaitingHoldSent(l Language) string {
	if l == Chinese {
		return "任务已提交到百炼，只能暂停待提交的任务"
	}
	return "Already at Model Studio: only waiting tasks can be put on hold"
}

// ActionOnlyWaitingMove: Only waiting tasks can be moved
func ActionOnlyWaitingMove(l Language) string {
	if l == Chinese {
		return "只能移动待提交的任务"
	}
	return "Only waiting tasks can be moved"
}

// ActionOnlyWaitingMoveSent: Already at Model Studio: only waiting tasks can be moved
func ActionOnlyWaitingMoveSent(l Language) string {
	if l == Chinese {
		return "任务已提交到百炼，只能移动待提交的任务"
	}
	return "Already at Model Studio: only waiting tasks can be moved"
}

// ActionRemoved: Removed {n} tasks · {undo} undo
func ActionRemoved(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已移除 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed " + Int(l, n) + " " + plural(n, "task", "tasks") + " · " + undo + " undo"
}

// ActionRemovedKeptActive: Removed {n} tasks ({kept} active kept) · {undo} undo
func ActionRemovedKeptActive(l Language, kept int, n int, undo string) string {
	if l == Chinese {
		return join(part{"已移除 ", false}, part{Int(l, n), false}, part{" 个任务（", false}, part{Int(l, kept), false}, part{" 个进行中的保留）· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed " + Int(l, n) + " " + plural(n, "task", "tasks") + " (" + Int(l, kept) + " active kept) · " + undo + " undo"
}

// ActionRemovedKeptUnfinished: Removed {n} tasks ({kept} unfinished kept) · {undo} undo
func ActionRemovedKeptUnfinished(l Language, kept int, n int, undo string) string {
	if l == Chinese {
		return join(part{"已移除 ", false}, part{Int(l, n), false}, part{" 个任务（", false}, part{Int(l, kept), false}, part{" 个未结束的保留）· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed " + Int(l, n) + " " + plural(n, "task", "tasks") + " (" + Int(l, kept) + " unfinished kept) · " + undo + " undo"
}

// ActionRemovedOne: Removed “{name}” · {undo} undo
func ActionRemovedOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” · " + undo + " undo"
}

// ActionRemovedOneKeptActive: Removed “{name}” ({kept} active kept) · {undo} undo
func ActionRemovedOneKeptActive(l Language, kept int, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」（", false}, part{Int(l, kept), false}, part{" 个进行中的保留）· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” (" + Int(l, kept) + " active kept) · " + undo + " undo"
}

// ActionRemovedOneKeptUnfinished: Removed “{name}” ({kept} unfinished kept) · {undo} undo
func ActionRemovedOneKeptUnfinished(l Language, kept int, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」（", false}, part{Int(l, kept), false}, part{" 个未结束的保留）· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” (" + Int(l, kept) + " unfinished kept) · " + undo + " undo"
}

// ActionResumed: Resumed {n} tasks · {undo} undo
func ActionResumed(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已继续 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Resumed " + Int(l, n) + " " + plural(n, "task", "tasks") + " · " + undo + " undo"
}

// ActionResumedOne: Resumed “{name}” · {undo} undo
func ActionResumedOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已继续「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Resumed “" + name + "” · " + undo + " undo"
}

// ActionSavingAgain: Saving again
func ActionSavingAgain(l Language) string {
	if l == Chinese {
		return "正在重新下载"
	}
	return "Saving again"
}

// ActionSavingPace: {done} of {total}, {rate}/s
func ActionSavingPace(l Language, done int64, rate string, total int64) string {
	if l == Chinese {
		return join(part{"已下载 ", false}, part{Bytes(l, done), false}, part{"，共 ", false}, part{Bytes(l, total), false}, part{"，", false}, part{rate, true}, part{"/s", false})
	}
	return Bytes(l, done) + " of " + Bytes(l, total) + ", " + rate + "/s"
}

// ActionSendingResumed: Sending resumed
func ActionSendingResumed(l Language) string {
	if l == Chinese {
		return "已恢复提交"
	}
	return "Sending resumed"
}

// ActionUploadingClip: uploading clip
func ActionUploadingClip(l Language) string {
	if l == Chinese {
		return "上传参考视频"
	}
	return "uploading clip"
}

// ActionUploadingClipPercent: uploading clip {percent}%
func ActionUploadingClipPercent(l Language, percent int) string {
	if l == Chinese {
		return "上传参考视频 " + Int(l, percent) + "%"
	}
	return "uploading clip " + Int(l, percent) + "%"
}

// ActionUploadingPicture: uploading picture
func ActionUploadingPicture(l Language) string {
	if l == Chinese {
		return "上传图片"
	}
	return "uploading picture"
}

// ActionUploadingPicturePercent: uploading picture {percent}%
func ActionUploadingPicturePercent(l Language, percent int) string {
	if l == Chinese {
		return "上传图片 " + Int(l, percent) + "%"
	}
	return "uploading picture " + Int(l, percent) + "%"
}

// ActionVideoGone: The file is missing and the link has expired · {edit} edit & resend
func ActionVideoGone(l Language, edit string) string {
	if l == Chinese {
		return join(part{"文件已不在，链接也已过期 · ", false}, part{edit, true}, part{" 重新编辑", false})
	}
	return "The file is missing and the link has expired · " + edit + " edit & resend"
}

// CodeAddress: invalid URL or ID
func CodeAddress(l Language) string {
	if l == Chinese {
		return "URL 或 ID 无效"
	}
	return "invalid URL or ID"
}

// CodeAmbiguous: several matches
func CodeAmbiguous(l Language) string {
	if l == Chinese {
		return "有多个可能的任务"
	}
	return "several matches"
}

// CodeBadLink: unusable link
func CodeBadLink(l Language) string {
	if l == Chinese {
		return "链接不可用"
	}
	return "unusable link"
}

// CodeCancelExpired: cancel expired
func CodeCancelExpired(l Language) string {
	if l == Chinese {
		return "取消请求已过期"
	}
	return "cancel expired"
}

// CodeCancelWithdrawn: cancel withdrawn
func CodeCancelWithdrawn(l Language) string {
	if l == Chinese {
		return "已撤回取消"
	}
	return "cancel withdrawn"
}

// CodeClocks: clocks differ
func CodeClocks(l Language) string {
	if l == Chinese {
		return "时钟不一致"
	}
	return "clocks differ"
}

// CodeDamagedHistory: damaged history
func CodeDamagedHistory(l Language) string {
	if l == Chinese {
		return "历史记录损坏"
	}
	return "damaged history"
}

// CodeDamagedVideo: damaged video
func CodeDamagedVideo(l Language) string {
	if l == Chinese {
		return "视频损坏"
	}
	return "damaged video"
}

// CodeDiskError: disk error
func CodeDiskError(l Language) string {
	if l == Chinese {
		return "磁盘错误"
	}
	return "disk error"
}

// CodeDiskFull: disk full
func CodeDiskFull(l Language) string {
	if l == Chinese {
		return "磁盘已满"
	}
	return "disk full"
}

// CodeEnded: already finished
func CodeEnded(l Language) string {
	if l == Chinese {
		return "已结束"
	}
	return "already finished"
}

// CodeFile: unusable file
func CodeFile(l Language) string {
	if l == Chinese {
		return "文件不可用"
	}
	return "unusable file"
}

// CodeHTTP: HTTP error
func CodeHTTP(l Language) string {
	if l == Chinese {
		return "HTTP 错误"
	}
	return "HTTP error"
}

// CodeHTTPStatus: HTTP {status}
func CodeHTTPStatus(l Language, status string) string {
	if l == Chinese {
		return join(part{"HTTP ", false}, part{status, true})
	}
	return "HTTP " + status
}

// CodeHalfBody: half body
func CodeHalfBody(l Language) string {
	if l == Chinese {
		return "半身图"
	}
	return "half body"
}

// CodeHistoryBusy: history busy
func CodeHistoryBusy(l Language) string {
	if l == Chinese {
		return "历史记录正忙"
	}
	return "history busy"
}

// CodeHistoryInUse: history in use
func CodeHistoryInUse(l Language) string {
	if l == Chinese {
		return "历史记录使用中"
	}
	return "history in use"
}

// CodeHistoryLogMoved: history log moved
func CodeHistoryLogMoved(l Language) string {
	if l == Chinese {
		return "历史日志已移走"
	}
	return "history log moved"
}

// CodeHistoryMoved: history moved
func CodeHistoryMoved(l Language) string {
	if l == Chinese {
		return "历史记录已移走"
	}
	return "history moved"
}

// CodeHistoryOverwritten: history overwritten
func CodeHistoryOverwritten(l Language) string {
	if l == Chinese {
		return "历史记录已覆盖"
	}
	return "history overwritten"
}

// CodeHistoryReplaced: history replaced
func CodeHistoryReplaced(l Language) string {
	if l == Chinese {
		return "历史记录已替换"
	}
	return "history replaced"
}

// CodeIncomplete: incomplete video
func CodeIncomplete(l Language) string {
	if l == Chinese {
		return "视频不完整"
	}
	return "incomplete video"
}

// CodeInterrupted: interrupted
func CodeInterrupted(l Language) string {
	if l == Chinese {
		return "已中断"
	}
	return "interrupted"
}

// CodeKnownTask: already in history
func CodeKnownTask(l Language) string {
	if l == Chinese {
		return "历史中已有"
	}
	return "already in history"
}

// CodeLinkExpired: link expired
func CodeLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// CodeNetwork: network error
func CodeNetwork(l Language) string {
	if l == Chinese {
		return "网络错误"
	}
	return "network error"
}

// CodeNewerHistory: newer history
func CodeNewerHistory(l Language) string {
	if l == Chinese {
		return "历史记录版本较新"
	}
	return "newer history"
}

// CodeNoKey: no API key
func CodeNoKey(l Language) string {
	if l == Chinese {
		return "没有 API Key"
	}
	return "no API key"
}

// CodeNoLink: no link yet
func CodeNoLink(l Language) string {
	if l == Chinese {
		return "尚无链接"
	}
	return "no link yet"
}

// CodeNoMotion: no such motion
func CodeNoMotion(l Language) string {
	if l == Chinese {
		return "没有该动作"
	}
	return "no such motion"
}

// CodeNoReason: no reason given
func CodeNoReason(l Language) string {
	if l == Chinese {
		return "未说明原因"
	}
	return "no reason given"
}

// CodeNoTask: no such task
func CodeNoTask(l Language) string {
	if l == Chinese {
		return "没有该任务"
	}
	return "no such task"
}

// CodeNoVideo: no video link
func CodeNoVideo(l Language) string {
	if l == Chinese {
		return "没有视频链接"
	}
	return "no video link"
}

// CodeNotActivated: not activated
func CodeNotActivated(l Language) string {
	if l == Chinese {
		return "未开通"
	}
	return "not activated"
}

// CodeNotFound: not on the account
func CodeNotFound(l Language) string {
	if l == Chinese {
		return "账号中没有"
	}
	return "not on the account"
}

// CodeNotVideo: not a video
func CodeNotVideo(l Language) string {
	if l == Chinese {
		return "不是视频"
	}
	return "not a video"
}

// CodeOtherHost: other host
func CodeOtherHost(l Language) string {
	if l == Chinese {
		return "Base URL 不同"
	}
	return "other host"
}

// CodeOtherKey: other key
func CodeOtherKey(l Language) string {
	if l == Chinese {
		return "API Key 不同"
	}
	return "other key"
}

// CodeOtherRequest: request ID in use
func CodeOtherRequest(l Language) string {
	if l == Chinese {
		return "请求 ID 已使用"
	}
	return "request ID in use"
}

// CodeOversized: oversized response
func CodeOversized(l Language) string {
	if l == Chinese {
		return "响应过大"
	}
	return "oversized response"
}

// CodeProgram: local error
func CodeProgram(l Language) string {
	if l == Chinese {
		return "本机错误"
	}
	return "local error"
}

// CodeRatioMismatch: distorted picture
func CodeRatioMismatch(l Language) string {
	if l == Chinese {
		return "画面会变形"
	}
	return "distorted picture"
}

// CodeRatioUnused: ratio has no effect
func CodeRatioUnused(l Language) string {
	if l == Chinese {
		return "画幅不起作用"
	}
	return "ratio has no effect"
}

// CodeReadOnly: read-only
func CodeReadOnly(l Language) string {
	if l == Chinese {
		return "只读"
	}
	return "read-only"
}

// CodeRepeated: already added
func CodeRepeated(l Language) string {
	if l == Chinese {
		return "近期已加入"
	}
	return "already added"
}

// CodeSaving: already saving
func CodeSaving(l Language) string {
	if l == Chinese {
		return "正在保存"
	}
	return "already saving"
}

// CodeStarted: already running
func CodeStarted(l Language) string {
	if l == Chinese {
		return "已开始生成"
	}
	return "already running"
}

// CodeTimeout: no response in time
func CodeTimeout(l Language) string {
	if l == Chinese {
		return "响应超时"
	}
	return "no response in time"
}

// CodeUnchecked: unchecked file
func CodeUnchecked(l Language) string {
	if l == Chinese {
		return "文件未检查"
	}
	return "unchecked file"
}

// CodeUnreadable: unreadable response
func CodeUnreadable(l Language) string {
	if l == Chinese {
		return "响应无法识别"
	}
	return "unreadable response"
}

// CodeUploadExpired: upload expired
func CodeUploadExpired(l Language) string {
	if l == Chinese {
		return "上传凭证已过期"
	}
	return "upload expired"
}

// CodeVideoChanged: video changed
func CodeVideoChanged(l Language) string {
	if l == Chinese {
		return "视频已变化"
	}
	return "video changed"
}

// CodeVideoTooLarge: video too large
func CodeVideoTooLarge(l Language) string {
	if l == Chinese {
		return "视频过大"
	}
	return "video too large"
}

// DialogCancel: Cancel {n} tasks?
func DialogCancel(l Language, n int) string {
	if l == Chinese {
		return "取消 " + Int(l, n) + " 个任务？"
	}
	return "Cancel " + Int(l, n) + " " + plural(n, "task", "tasks") + "?"
}

// DialogCancelFree: Canceled tasks cost nothing.
func DialogCancelFree(l Language) string {
	if l == Chinese {
		return "取消后不计费。"
	}
	return "Canceled tasks cost nothing."
}

// DialogCancelOne: Cancel “{name}”?
func DialogCancelOne(l Language, name string) string {
	if l == Chinese {
		return join(part{"取消任务「", false}, part{name, true}, part{"」？", false})
	}
	return "Cancel “" + name + "”?"
}

// DialogCancelOthers: {n} marked tasks can't be canceled any more and stay as they are.
func DialogCancelOthers(l Language, n int) string {
	if l == Chinese {
		return "勾选的任务中有 " + Int(l, n) + " 个已无法取消，保持不变。"
	}
	return Int(l, n) + " marked " + plural(n, "task", "tasks") + " can't be canceled any more and " + plural(n, "stays", "stay") + " as " + plural(n, "it is", "they are") + "."
}

// DialogCancelTask: Cancel task
func DialogCancelTask(l Language) string {
	if l == Chinese {
		return "取消任务"
	}
	return "Cancel task"
}

// DialogCancelTasks: Cancel {n} tasks
func DialogCancelTasks(l Language, n int) string {
	if l == Chinese {
		return "取消 " + Int(l, n) + " 个任务"
	}
	return "Cancel " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// DialogCandidate: It is the task of {time}: {status}, {id}…
func DialogCandidate(l Language, id string, status string, time_ string) string {
	if l == Chinese {
		return join(part{"对应 ", false}, part{time_, true}, part{" 的任务：", false}, part{status, true}, part{"，", false}, part{id, true}, part{"…", false})
	}
	return "It is the task of " + time_ + ": " + status + ", " + id + "…"
}

// DialogCandidateOtherKey: It is the task of {time}: {status}, {id}…, other API key
func DialogCandidateOtherKey(l Language, id string, status string, time_ string) string {
	if l == Chinese {
		return join(part{"对应 ", false}, part{time_, true}, part{" 的任务：", false}, part{status, true}, part{"，", false}, part{id, true}, part{"…，其他 API Key", false})
	}
	return "It is the task of " + time_ + ": " + status + ", " + id + "…, other API key"
}

// DialogCandidatesMore: {n} more tasks could match; the screen has no room to list them.
func DialogCandidatesMore(l Language, n int) string {
	if l == Chinese {
		return "另有 " + Int(l, n) + " 个可能的任务，屏幕空间不足，未列出。"
	}
	return Int(l, n) + " more " + plural(n, "task", "tasks") + " could match; the screen has no room to list " + plural(n, "it", "them") + "."
}

// DialogCandidatesNone: No task on your account matches any more.
func DialogCandidatesNone(l Language) string {
	if l == Chinese {
		return "账号中已没有可能的任务。"
	}
	return "No task on your account matches any more."
}

// DialogCandidatesNotRead: Couldn't look up your account: {error}
func DialogCandidatesNotRead(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法查询账号：", false}, part{error, true})
	}
	return "Couldn't look up your account: " + error
}

// DialogCopy: Copy from “{name}”
func DialogCopy(l Language, name string) string {
	if l == Chinese {
		return join(part{"复制「", false}, part{name, true}, part{"」的信息", false})
	}
	return "Copy from “" + name + "”"
}

// DialogDecideLater: Decide later
func DialogDecideLater(l Language) string {
	if l == Chinese {
		return "稍后处理"
	}
	return "Decide later"
}

// DialogDiscard: Discard
func DialogDiscard(l Language) string {
	if l == Chinese {
		return "放弃"
	}
	return "Discard"
}

// DialogKeepEngine: Keep the engine
func DialogKeepEngine(l Language) string {
	if l == Chinese {
		return "不更换"
	}
	return "Keep the engine"
}

// DialogKeepIt: Keep it
func DialogKeepIt(l Language) string {
	if l == Chinese {
		return "不取消"
	}
	return "Keep it"
}

// DialogKeepThem: Keep them
func DialogKeepThem(l Language) string {
	if l == Chinese {
		return "不取消"
	}
	return "Keep them"
}

// DialogLookUpAgain: Look up again
func DialogLookUpAgain(l Language) string {
	if l == Chinese {
		return "再查一次"
	}
	return "Look up again"
}

// DialogRemove: Remove {n} tasks?
func DialogRemove(l Language, n int) string {
	if l == Chinese {
		return "移除 " + Int(l, n) + " 个任务？"
	}
	return "Remove " + Int(l, n) + " " + plural(n, "task", "tasks") + "?"
}

// DialogRemoveKeepsActive: {n} active tasks are kept: only finished tasks are removed.
func DialogRemoveKeepsActive(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个进行中的任务保留：只移除已结束的任务。"
	}
	return Int(l, n) + " active " + plural(n, "task is", "tasks are") + " kept: only finished tasks are removed."
}

// DialogRemoveKeepsUnfinished: {n} unfinished tasks are kept: only finished tasks are removed.
func DialogRemoveKeepsUnfinished(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个未结束的任务保留：只移除已结束的任务。"
	}
	return Int(l, n) + " unfinished " + plural(n, "task is", "tasks are") + " kept: only finished tasks are removed."
}

// DialogRemoveNone: Don't remove
func DialogRemoveNone(l Language) string {
	if l == Chinese {
		return "不移除"
	}
	return "Don't remove"
}

// DialogRemoveTasks: Remove {n} tasks
func DialogRemoveTasks(l Language, n int) string {
	if l == Chinese {
		return "移除 " + Int(l, n) + " 个任务"
	}
	return "Remove " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// DialogRemoveUndo: The videos stay on disk. {undo} brings the tasks back.
func DialogRemoveUndo(l Language, undo string) string {
	if l == Chinese {
		return join(part{"视频保留在本机，按 ", false}, part{undo, true}, part{" 可恢复任务。", false})
	}
	return "The videos stay on disk. " + undo + " brings the tasks back."
}

// DialogResolve: Resolve {n} tasks
func DialogResolve(l Language, n int) string {
	if l == Chinese {
		return "处理 " + Int(l, n) + " 个任务"
	}
	return "Resolve " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// DialogResolveOne: Resolve “{name}”
func DialogResolveOne(l Language, name string) string {
	if l == Chinese {
		return join(part{"处理「", false}, part{name, true}, part{"」", false})
	}
	return "Resolve “" + name + "”"
}

// DialogResolveRisk: If they were created after all, sending again bills second videos.
func DialogResolveRisk(l Language) string {
	if l == Chinese {
		return "如果任务其实已创建，重新提交会重复生成并计费。"
	}
	return "If they were created after all, sending again bills second videos."
}

// DialogResolveRiskOne: If it was created after all, sending again bills a second video.
func DialogResolveRiskOne(l Language) string {
	if l == Chinese {
		return "如果任务其实已创建，重新提交会重复生成并计费。"
	}
	return "If it was created after all, sending again bills a second video."
}

// DialogResume: Resume {n} tasks for about {sum}?
func DialogResume(l Language, n int, sum float64) string {
	if l == Chinese {
		return "继续 " + Int(l, n) + " 个任务？预估费用 " + Money(l, sum)
	}
	return "Resume " + Int(l, n) + " " + plural(n, "task", "tasks") + " for about " + Money(l, sum) + "?"
}

// DialogResumeExplained: The tasks are on hold. Once resumed, they are sent when their turn comes.
func DialogResumeExplained(l Language) string {
	if l == Chinese {
		return "任务已暂停，继续后按队列顺序提交。"
	}
	return "The tasks are on hold. Once resumed, they are sent when their turn comes."
}

// DialogResumeExplainedOne: The task is on hold. Once resumed, it is sent when its turn comes.
func DialogResumeExplainedOne(l Language) string {
	if l == Chinese {
		return "任务已暂停，继续后按队列顺序提交。"
	}
	return "The task is on hold. Once resumed, it is sent when its turn comes."
}

// DialogResumeMore: Resume {n} tasks for more than {sum}?
func DialogResumeMore(l Language, n int, sum float64) string {
	if l == Chinese {
		return "继续 " + Int(l, n) + " 个任务？预估费用超过 " + Money(l, sum)
	}
	return "Resume " + Int(l, n) + " " + plural(n, "task", "tasks") + " for more than " + Money(l, sum) + "?"
}

// DialogResumeOne: Resume “{name}” for about {sum}?
func DialogResumeOne(l Language, name string, sum float64) string {
	if l == Chinese {
		return join(part{"继续「", false}, part{name, true}, part{"」？预估费用 ", false}, part{Money(l, sum), false})
	}
	return "Resume “" + name + "” for about " + Money(l, sum) + "?"
}

// DialogResumeOneMore: Resume “{name}” for more than {sum}?
func DialogResumeOneMore(l Language, name string, sum float64) string {
	if l == Chinese {
		return join(part{"继续「", false}, part{name, true}, part{"」？预估费用超过 ", false}, part{Money(l, sum), false})
	}
	return "Resume “" + name + "” for more than " + Money(l, sum) + "?"
}

// DialogResumeOneRate: Resume “{name}” at {sum} per second?
func DialogResumeOneRate(l Language, name string, sum float64) string {
	if l == Chinese {
		return join(part{"继续「", false}, part{name, true}, part{"」？费用 ", false}, part{Money(l, sum), false}, part{"/秒", false})
	}
	return "Resume “" + name + "” at " + Money(l, sum) + " per second?"
}

// DialogResumeRate: Resume {n} tasks at {sum} per second?
func DialogResumeRate(l Language, n int, sum float64) string {
	if l == Chinese {
		return "继续 " + Int(l, n) + " 个任务？费用 " + Money(l, sum) + "/秒"
	}
	return "Resume " + Int(l, n) + " " + plural(n, "task", "tasks") + " at " + Money(l, sum) + " per second?"
}

// DialogResumeTask: Resume task
func DialogResumeTask(l Language) string {
	if l == Chinese {
		return "继续任务"
	}
	return "Resume task"
}

// DialogResumeTasks: Resume {n} tasks
func DialogResumeTasks(l Language, n int) string {
	if l == Chinese {
		return "继续 " + Int(l, n) + " 个任务"
	}
	return "Resume " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// DialogSendAgain: Send again (I'm sure they never arrived)
func DialogSendAgain(l Language) string {
	if l == Chinese {
		return "重新提交（确定未创建）"
	}
	return "Send again (I'm sure they never arrived)"
}

// DialogSendAgainOne: Send again (I'm sure it never arrived)
func DialogSendAgainOne(l Language) string {
	if l == Chinese {
		return "重新提交（确定未创建）"
	}
	return "Send again (I'm sure it never arrived)"
}

// DialogSendOn: Resume sending {n} tasks for about {sum}?
func DialogSendOn(l Language, n int, sum float64) string {
	if l == Chinese {
		return "恢复提交 " + Int(l, n) + " 个任务？预估费用 " + Money(l, sum)
	}
	return "Resume sending " + Int(l, n) + " " + plural(n, "task", "tasks") + " for about " + Money(l, sum) + "?"
}

// DialogSendOnHold: Only put {n} tasks on hold
func DialogSendOnHold(l Language, n int) string {
	if l == Chinese {
		return "仅暂停 " + Int(l, n) + " 个任务"
	}
	return "Only put " + Int(l, n) + " " + plural(n, "task", "tasks") + " on hold"
}

// DialogSendOnHoldOne: Only put “{name}” on hold
func DialogSendOnHoldOne(l Language, name string) string {
	if l == Chinese {
		return join(part{"仅暂停「", false}, part{name, true}, part{"」", false})
	}
	return "Only put “" + name + "” on hold"
}

// DialogSendOnLater: Don't resume yet
func DialogSendOnLater(l Language) string {
	if l == Chinese {
		return "暂不恢复"
	}
	return "Don't resume yet"
}

// DialogSendOnMore: Resume sending {n} tasks for more than {sum}?
func DialogSendOnMore(l Language, n int, sum float64) string {
	if l == Chinese {
		return "恢复提交 " + Int(l, n) + " 个任务？预估费用超过 " + Money(l, sum)
	}
	return "Resume sending " + Int(l, n) + " " + plural(n, "task", "tasks") + " for more than " + Money(l, sum) + "?"
}

// DialogSendOnNow: Resume sending
func DialogSendOnNow(l Language) string {
	if l == Chinese {
		return "恢复提交"
	}
	return "Resume sending"
}

// DialogSendOnRate: Resume sending {n} tasks at {sum} per second?
func DialogSendOnRate(l Language, n int, sum float64) string {
	if l == Chinese {
		return "恢复提交 " + Int(l, n) + " 个任务？费用 " + Money(l, sum) + "/秒"
	}
	return "Resume sending " + Int(l, n) + " " + plural(n, "task", "tasks") + " at " + Money(l, sum) + " per second?"
}

// DialogStayOnHold: Stay on hold
func DialogStayOnHold(l Language) string {
	if l == Chinese {
		return "不继续"
	}
	return "Stay on hold"
}

// DialogSwitch: Switch engine for {n} tasks?
func DialogSwitch(l Language, n int) string {
	if l == Chinese {
		return "更换 " + Int(l, n) + " 个任务的模型？"
	}
	return "Switch engine for " + Int(l, n) + " " + plural(n, "task", "tasks") + "?"
}

// DialogSwitchClip: Switch to {engine}: about {sum}, video's background
func DialogSwitchClip(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：约 ", false}, part{Money(l, sum), false}, part{"，视频背景", false})
	}
	return "Switch to " + engine + ": about " + Money(l, sum) + ", video's background"
}

// DialogSwitchClipRate: Switch to {engine}: {sum}/s, video's background
func DialogSwitchClipRate(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：", false}, part{Money(l, sum), false}, part{"/秒，视频背景", false})
	}
	return "Switch to " + engine + ": " + Money(l, sum) + "/s, video's background"
}

// DialogSwitchClips: {engine}: clips of {min}–{max} s.
func DialogSwitchClips(l Language, engine string, max string, min string) string {
	if l == Chinese {
		return join(part{engine, true}, part{"：参考视频须为 ", false}, part{min, true}, part{"–", false}, part{max, true}, part{" 秒。", false})
	}
	return engine + ": clips of " + min + "–" + max + " s."
}

// DialogSwitchEither: Switch to {engine}: about {sum}, either background
func DialogSwitchEither(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：约 ", false}, part{Money(l, sum), false}, part{"，背景可选", false})
	}
	return "Switch to " + engine + ": about " + Money(l, sum) + ", either background"
}

// DialogSwitchEitherRate: Switch to {engine}: {sum}/s, either background
func DialogSwitchEitherRate(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：", false}, part{Money(l, sum), false}, part{"/秒，背景可选", false})
	}
	return "Switch to " + engine + ": " + Money(l, sum) + "/s, either background"
}

// DialogSwitchExplained: Wan engines use the clip itself: no template is needed, and the ratio can't be chosen.
func DialogSwitchExplained(l Language) string {
	if l == Chinese {
		return "图生动作和视频换人直接使用参考视频：无需动作模板，也不能选择画幅。"
	}
	return "Wan engines use the clip itself: no template is needed, and the ratio can't be chosen."
}

// DialogSwitchKeeps: {n} tasks keep their engine: only the template is known, not the clip.
func DialogSwitchKeeps(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务的模型不变：只有动作模板，没有参考视频。"
	}
	return Int(l, n) + " " + plural(n, "task keeps its", "tasks keep their") + " engine: only the template is known, not the clip."
}

// DialogSwitchOne: Switch engine for “{name}”?
func DialogSwitchOne(l Language, name string) string {
	if l == Chinese {
		return join(part{"更换「", false}, part{name, true}, part{"」的模型？", false})
	}
	return "Switch engine for “" + name + "”?"
}

// DialogSwitchPicture: Switch to {engine}: about {sum}, picture's background
func DialogSwitchPicture(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：约 ", false}, part{Money(l, sum), false}, part{"，图片背景", false})
	}
	return "Switch to " + engine + ": about " + Money(l, sum) + ", picture's background"
}

// DialogSwitchPictureRate: Switch to {engine}: {sum}/s, picture's background
func DialogSwitchPictureRate(l Language, engine string, sum float64) string {
	if l == Chinese {
		return join(part{"更换为", false}, part{engine, true}, part{"：", false}, part{Money(l, sum), false}, part{"/秒，图片背景", false})
	}
	return "Switch to " + engine + ": " + Money(l, sum) + "/s, picture's background"
}

// DoctorLanguageConfig: English (config.toml)
func DoctorLanguageConfig(l Language) string {
	if l == Chinese {
		return "简体中文（config.toml）"
	}
	return "English (config.toml)"
}

// DoctorLanguageDefault: English (default)
func DoctorLanguageDefault(l Language) string {
	if l == Chinese {
		return "简体中文（默认）"
	}
	return "English (default)"
}

// DoctorLanguageFlag: English ({flag})
func DoctorLanguageFlag(l Language, flag string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{flag, true}, part{"）", false})
	}
	return "English (" + flag + ")"
}

// DoctorLanguageSystem: English (system language {locale})
func DoctorLanguageSystem(l Language, locale string) string {
	if l == Chinese {
		return join(part{"简体中文（系统语言 ", false}, part{locale, true}, part{"）", false})
	}
	return "English (system language " + locale + ")"
}

// DoctorLanguageVariable: English ({name}={value})
func DoctorLanguageVariable(l Language, name string, value string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{name, true}, part{"=", false}, part{value, true}, part{"）", false})
	}
	return "English (" + name + "=" + value + ")"
}

// DoctorLanguageWindow: English (last choice in the command palette)
func DoctorLanguageWindow(l Language) string {
	if l == Chinese {
		return "简体中文（上次在命令面板中的选择）"
	}
	return "English (last choice in the command palette)"
}

// ErrorChoice: {names} or {last}
func ErrorChoice(l Language, last string, names string) string {
	if l == Chinese {
		return join(part{names, true}, part{" 或 ", false}, part{last, true})
	}
	return names + " or " + last
}

// ErrorDetailBlank: The URL contains a space; write %20
func ErrorDetailBlank(l Language) string {
	if l == Chinese {
		return "URL 含有空格，请写成 %20"
	}
	return "The URL contains a space; write %20"
}

// ErrorDetailChanged: The clip has changed since the task was created
func ErrorDetailChanged(l Language) string {
	if l == Chinese {
		return "参考视频在任务创建后有改动"
	}
	return "The clip has changed since the task was created"
}

// ErrorDetailCodec: {codec} codec; must be {codecs}
func ErrorDetailCodec(l Language, codec string, codecs string) string {
	if l == Chinese {
		return join(part{"编码为 ", false}, part{codec, true}, part{"，须为 ", false}, part{codecs, true})
	}
	return codec + " codec; must be " + codecs
}

// ErrorDetailCodecUnknown: Unrecognized codec; must be {codecs}
func ErrorDetailCodecUnknown(l Language, codecs string) string {
	if l == Chinese {
		return join(part{"无法识别的编码，须为 ", false}, part{codecs, true})
	}
	return "Unrecognized codec; must be " + codecs
}

// ErrorDetailCut: The end of the file is missing
func ErrorDetailCut(l Language) string {
	if l == Chinese {
		return "文件不完整，缺少末尾"
	}
	return "The end of the file is missing"
}

// ErrorDetailDamaged: The file is damaged
func ErrorDetailDamaged(l Language) string {
	if l == Chinese {
		return "文件已损坏"
	}
	return "The file is damaged"
}

// ErrorDetailDistorted: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Crop the picture.
func ErrorDetailDistorted(l Language, ratio string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Crop the picture."
}

// ErrorDetailDistortedChoose: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Choose {ratios} or crop the picture.
func ErrorDetailDistortedChoose(l Language, ratio string, ratios string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请改用 ", false}, part{ratios, true}, part{"，或裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Choose " + ratios + " or crop the picture."
}

// ErrorDetailEmpty: Empty file
func ErrorDetailEmpty(l Language) string {
	if l == Chinese {
		return "文件为空"
	}
	return "Empty file"
}

// ErrorDetailEndMissing: {size} missing at the end; the clip plays, but Model Studio may refuse it
func ErrorDetailEndMissing(l Language, size int64) string {
	if l == Chinese {
		return "文件末尾缺 " + Bytes(l, size) + "，可以播放，但百炼可能不受理"
	}
	return Bytes(l, size) + " missing at the end; the clip plays, but Model Studio may refuse it"
}

// ErrorDetailFolder: A folder, not a file
func ErrorDetailFolder(l Language) string {
	if l == Chinese {
		return "这是文件夹，不是文件"
	}
	return "A folder, not a file"
}

// ErrorDetailForbidden: No permission to read the file
func ErrorDetailForbidden(l Language) string {
	if l == Chinese {
		return "没有读取权限"
	}
	return "No permission to read the file"
}

// ErrorDetailFormat: {format}; must be {formats}
func ErrorDetailFormat(l Language, format string, formats string) string {
	if l == Chinese {
		return join(part{"格式为 ", false}, part{format, true}, part{"，须为 ", false}, part{formats, true})
	}
	return format + "; must be " + formats
}

// ErrorDetailFormatUnknown: Unrecognized format; must be {formats}
func ErrorDetailFormatUnknown(l Language, formats string) string {
	if l == Chinese {
		return join(part{"无法识别的格式，须为 ", false}, part{formats, true})
	}
	return "Unrecognized format; must be " + formats
}

// ErrorDetailFrameRate: {fps} fps; at least {least} fps required
func ErrorDetailFrameRate(l Language, fps string, least string) string {
	if l == Chinese {
		return join(part{"帧率 ", false}, part{fps, true}, part{" fps，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return fps + " fps; at least " + least + " fps required"
}

// ErrorDetailHalfBody: Half body with the video's background: legs are invented. Use the picture's background or a full-body picture.
func ErrorDetailHalfBody(l Language) string {
	if l == Chinese {
		return "半身图配视频背景时，腿部由模型随机补全。请改用图片背景或全身图。"
	}
	return "Half body with the video's background: legs are invented. Use the picture's background or a full-body picture."
}

// ErrorDetailHoldsKey: The URL contains the API key
func ErrorDetailHoldsKey(l Language) string {
	if l == Chinese {
		return "URL 含有 API Key"
	}
	return "The URL contains the API key"
}

// ErrorDetailLength: {seconds} s; {least}–{most} s allowed
func ErrorDetailLength(l Language, least string, most string, seconds string) string {
	if l == Chinese {
		return join(part{"时长 ", false}, part{seconds, true}, part{" 秒，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return seconds + " s; " + least + "–" + most + " s allowed"
}

// ErrorDetailLongAddress: The URL has {n} characters; at most {limit} allowed
func ErrorDetailLongAddress(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"URL 有 ", false}, part{n, true}, part{" 个字符，不能超过 ", false}, part{limit, true}, part{" 个", false})
	}
	return "The URL has " + n + " characters; at most " + limit + " allowed"
}

// ErrorDetailLongerSideBelow: {n} px on the longer side; must be below {limit} px
func ErrorDetailLongerSideBelow(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，须小于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; must be below " + limit + " px"
}

// ErrorDetailLongerSideUpTo: {n} px on the longer side; at most {limit} px allowed
func ErrorDetailLongerSideUpTo(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，不能超过 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; at most " + limit + " px allowed"
}

// ErrorDetailMissing: No such file
func ErrorDetailMissing(l Language) string {
	if l == Chinese {
		return "文件不存在"
	}
	return "No such file"
}

// ErrorDetailMode: “{mode}” isn't a mode; use {modes}
func ErrorDetailMode(l Language, mode string, modes string) string {
	if l == Chinese {
		return join(part{"模式「", false}, part{mode, true}, part{"」无效，只能是 ", false}, part{modes, true})
	}
	return "“" + mode + "” isn't a mode; use " + modes
}

// ErrorDetailNoAddress: Enter a URL
func ErrorDetailNoAddress(l Language) string {
	if l == Chinese {
		return "请填写 URL"
	}
	return "Enter a URL"
}

// ErrorDetailNoFrameRate: Frame rate can't be read; at least {least} fps required
func ErrorDetailNoFrameRate(l Language, least string) string {
	if l == Chinese {
		return join(part{"无法读取帧率，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return "Frame rate can't be read; at least " + least + " fps required"
}

// ErrorDetailNoHost: The URL has no host name
func ErrorDetailNoHost(l Language) string {
	if l == Chinese {
		return "URL 缺少主机名"
	}
	return "The URL has no host name"
}

// ErrorDetailNoLength: Length can't be read; {least}–{most} s allowed
func ErrorDetailNoLength(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"无法读取时长，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return "Length can't be read; " + least + "–" + most + " s allowed"
}

// ErrorDetailNoSides: Width and height can't be read
func ErrorDetailNoSides(l Language) string {
	if l == Chinese {
		return "无法读取宽高"
	}
	return "Width and height can't be read"
}

// ErrorDetailNoTemplate: Enter a template ID, such as AACT.xxx.xxx-xxx.xxx
func ErrorDetailNoTemplate(l Language) string {
	if l == Chinese {
		return "请填写模板 ID，例如 AACT.xxx.xxx-xxx.xxx"
	}
	return "Enter a template ID, such as AACT.xxx.xxx-xxx.xxx"
}

// ErrorDetailNotDetected: The picture failed the check. Model Studio says: {reason}
func ErrorDetailNotDetected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"图片未通过检测。百炼返回：", false}, part{reason, true})
	}
	return "The picture failed the check. Model Studio says: " + reason
}

// ErrorDetailNotDetectedPlain: The picture failed Model Studio's check
func ErrorDetailNotDetectedPlain(l Language) string {
	if l == Chinese {
		return "图片未通过百炼的检测"
	}
	return "The picture failed Model Studio's check"
}

// ErrorDetailNotRegular: Not a regular file
func ErrorDetailNotRegular(l Language) string {
	if l == Chinese {
		return "不是普通文件"
	}
	return "Not a regular file"
}

// ErrorDetailRatio: “{ratio}” isn't a ratio; use {ratios}
func ErrorDetailRatio(l Language, ratio string, ratios string) string {
	if l == Chinese {
		return join(part{"画幅「", false}, part{ratio, true}, part{"」无效，只能是 ", false}, part{ratios, true})
	}
	return "“" + ratio + "” isn't a ratio; use " + ratios
}

// ErrorDetailRatioNoChoice: Ratio {ratio} has no effect: this engine sets the shape of the video
func ErrorDetailRatioNoChoice(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：该模型不支持选择画幅", false})
	}
	return "Ratio " + ratio + " has no effect: this engine sets the shape of the video"
}

// ErrorDetailRatioOfClip: Ratio {ratio} has no effect: with the video's background, the result has the size of the clip
func ErrorDetailRatioOfClip(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：使用视频背景时，尺寸同参考视频", false})
	}
	return "Ratio " + ratio + " has no effect: with the video's background, the result has the size of the clip"
}

// ErrorDetailScheme: The URL must start with {schemes}
func ErrorDetailScheme(l Language, schemes string) string {
	if l == Chinese {
		return join(part{"URL 须以 ", false}, part{schemes, true}, part{" 开头", false})
	}
	return "The URL must start with " + schemes
}

// ErrorDetailShorterSideAbove: {n} px on the shorter side; more than {limit} px required
func ErrorDetailShorterSideAbove(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，须大于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; more than " + limit + " px required"
}

// ErrorDetailShorterSideFrom: {n} px on the shorter side; at least {limit} px required
func ErrorDetailShorterSideFrom(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，至少需要 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; at least " + limit + " px required"
}

// ErrorDetailSizeBelow: {size}; must be below {limit}
func ErrorDetailSizeBelow(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，须小于 ", false}, part{limit, true})
	}
	return size + "; must be below " + limit
}

// ErrorDetailSizeUpTo: {size}; at most {limit} allowed
func ErrorDetailSizeUpTo(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，不能超过 ", false}, part{limit, true})
	}
	return size + "; at most " + limit + " allowed"
}

// ErrorDetailTemplate: A template ID has only letters, digits and . _ - (at most 256 characters)
func ErrorDetailTemplate(l Language) string {
	if l == Chinese {
		return "模板 ID 只能包含字母、数字和 . _ -，最多 256 个字符"
	}
	return "A template ID has only letters, digits and . _ - (at most 256 characters)"
}

// ErrorDetailTooTall: Height is {ratio}× the width; at most {limit}× allowed
func ErrorDetailTooTall(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"高为宽的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Height is " + ratio + "× the width; at most " + limit + "× allowed"
}

// ErrorDetailTooWide: Width is {ratio}× the height; at most {limit}× allowed
func ErrorDetailTooWide(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"宽为高的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Width is " + ratio + "× the height; at most " + limit + "× allowed"
}

// ErrorDetailUnparsable: The URL isn't valid
func ErrorDetailUnparsable(l Language) string {
	if l == Chinese {
		return "URL 格式有误"
	}
	return "The URL isn't valid"
}

// ErrorDetailUnprintable: The URL contains spaces, quotes or control characters
func ErrorDetailUnprintable(l Language) string {
	if l == Chinese {
		return "URL 含有空格、引号或控制字符"
	}
	return "The URL contains spaces, quotes or control characters"
}

// ErrorDetailUnread: The file can't be read: {reason}
func ErrorDetailUnread(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法读取文件：", false}, part{reason, true})
	}
	return "The file can't be read: " + reason
}

// ErrorDetailUnsettledSide: {n} px on the longer side may be refused; {safe} px is safe
func ErrorDetailUnsettledSide(l Language, n string, safe string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，百炼可能不受理；不超过 ", false}, part{safe, true}, part{" px 即可", false})
	}
	return n + " px on the longer side may be refused; " + safe + " px is safe"
}

// ErrorDetailUserName: The URL contains a user name or password; remove it
func ErrorDetailUserName(l Language) string {
	if l == Chinese {
		return "URL 含有用户名或密码，请删去"
	}
	return "The URL contains a user name or password; remove it"
}

// ErrorOfFile: {file}: {what}
func ErrorOfFile(l Language, file string, what string) string {
	if l == Chinese {
		return join(part{"文件「", false}, part{file, true}, part{"」：", false}, part{what, true})
	}
	return file + ": " + what
}

// EventAccepted: {status} · accepted
func EventAccepted(l Language, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{" · 百炼已受理", false})
	}
	return status + " · accepted"
}

// EventCancelLapsed: Not canceled: the request is older than 24 hours
func EventCancelLapsed(l Language) string {
	if l == Chinese {
		return "未取消：请求已超过 24 小时"
	}
	return "Not canceled: the request is older than 24 hours"
}

// EventCancelRequested: Cancel requested
func EventCancelRequested(l Language) string {
	if l == Chinese {
		return "已请求取消"
	}
	return "Cancel requested"
}

// EventCancelWithdrawn: Cancel request withdrawn
func EventCancelWithdrawn(l Language) string {
	if l == Chinese {
		return "已撤回取消请求"
	}
	return "Cancel request withdrawn"
}

// EventCanceled: Canceled
func EventCanceled(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "Canceled"
}

// EventCanceledThere: Canceled (CANCELED)
func EventCanceledThere(l Language) string {
	if l == Chinese {
		return "已取消（CANCELED）"
	}
	return "Canceled (CANCELED)"
}

// EventCandidates: Looked up: {n} possible tasks on your account
func EventCandidates(l Language, n int) string {
	if l == Chinese {
		return "已查找：账号中有 " + Int(l, n) + " 个可能的任务"
	}
	return "Looked up: " + Int(l, n) + " possible " + plural(n, "task", "tasks") + " on your account"
}

// EventCandidatesByClock: Looked up: clocks differ, {n} possible tasks
func EventCandidatesByClock(l Language, n int) string {
	if l == Chinese {
		return "已查找：时钟不一致，账号中有 " + Int(l, n) + " 个可能的任务"
	}
	return "Looked up: clocks differ, " + Int(l, n) + " possible " + plural(n, "task", "tasks")
}

// EventCheckFailed: Picture didn't pass the check
func EventCheckFailed(l Language) string {
	if l == Chinese {
		return "图片检测未通过"
	}
	return "Picture didn't pass the check"
}

// EventCheckFailedBefore: Picture didn't pass an earlier check, no charge
func EventCheckFailedBefore(l Language) string {
	if l == Chinese {
		return "图片此前检测未通过，不再计费"
	}
	return "Picture didn't pass an earlier check, no charge"
}

// EventCheckPassed: Picture passed the check
func EventCheckPassed(l Language) string {
	if l == Chinese {
		return "图片检测通过"
	}
	return "Picture passed the check"
}

// EventCheckedBefore: Picture passed an earlier check, no charge
func EventCheckedBefore(l Language) string {
	if l == Chinese {
		return "图片此前已检测通过，不再计费"
	}
	return "Picture passed an earlier check, no charge"
}

// EventCheckedBeforeFull: Picture passed earlier: full body, no charge
func EventCheckedBeforeFull(l Language) string {
	if l == Chinese {
		return "图片此前已检测通过，不再计费：全身"
	}
	return "Picture passed earlier: full body, no charge"
}

// EventCheckedBeforeHalf: Picture passed earlier: half body, no charge
func EventCheckedBeforeHalf(l Language) string {
	if l == Chinese {
		return "图片此前已检测通过，不再计费：半身"
	}
	return "Picture passed earlier: half body, no charge"
}

// EventCheckedFull: Picture passed the check: full body
func EventCheckedFull(l Language) string {
	if l == Chinese {
		return "图片检测通过：全身"
	}
	return "Picture passed the check: full body"
}

// EventCheckedHalf: Picture passed the check: half body
func EventCheckedHalf(l Language) string {
	if l == Chinese {
		return "图片检测通过：半身"
	}
	return "Picture passed the check: half body"
}

// EventClipUploaded: Clip uploaded ({size})
func EventClipUploaded(l Language, size int64) string {
	if l == Chinese {
		return "参考视频已上传（" + Bytes(l, size) + "）"
	}
	return "Clip uploaded (" + Bytes(l, size) + ")"
}

// EventClipUploadedForTemplate: Clip uploaded for the template ({size})
func EventClipUploadedForTemplate(l Language, size int64) string {
	if l == Chinese {
		return "参考视频已上传，用于制作动作模板（" + Bytes(l, size) + "）"
	}
	return "Clip uploaded for the template (" + Bytes(l, size) + ")"
}

// EventClipUploadedForVideo: Clip uploaded for the video ({size})
func EventClipUploadedForVideo(l Language, size int64) string {
	if l == Chinese {
		return "参考视频已上传，用于生成视频（" + Bytes(l, size) + "）"
	}
	return "Clip uploaded for the video (" + Bytes(l, size) + ")"
}

// EventCreated: Created
func EventCreated(l Language) string {
	if l == Chinese {
		return "已创建"
	}
	return "Created"
}

// EventDiscarded: Discarded
func EventDiscarded(l Language) string {
	if l == Chinese {
		return "已放弃"
	}
	return "Discarded"
}

// EventEngineSwitched: Engine switched to {engine}
func EventEngineSwitched(l Language, engine string) string {
	if l == Chinese {
		return join(part{"模型已更换为", false}, part{engine, true})
	}
	return "Engine switched to " + engine
}

// EventEngineSwitchedUnknown: Engine switched
func EventEngineSwitchedUnknown(l Language) string {
	if l == Chinese {
		return "已更换模型"
	}
	return "Engine switched"
}

// EventFailed: Failed (FAILED)
func EventFailed(l Language) string {
	if l == Chinese {
		return "失败（FAILED）"
	}
	return "Failed (FAILED)"
}

// EventFailedWhy: Failed (FAILED): {reason}
func EventFailedWhy(l Language, reason string) string {
	if l == Chinese {
		return join(part{"失败（FAILED）：", false}, part{reason, true})
	}
	return "Failed (FAILED): " + reason
}

// EventFound: {status} · found on your account
func EventFound(l Language, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{" · 已在账号中找到", false})
	}
	return status + " · found on your account"
}

// EventImported: {status} · imported from your account
func EventImported(l Language, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{" · 从账号导入", false})
	}
	return status + " · imported from your account"
}

// EventLinkRenewed: New link from Model Studio
func EventLinkRenewed(l Language) string {
	if l == Chinese {
		return "百炼已提供新链接"
	}
	return "New link from Model Studio"
}

// EventMadeRoom: Place in the queue changed: another task moved
func EventMadeRoom(l Language) string {
	if l == Chinese {
		return "其他任务移动，队列位置随之改变"
	}
	return "Place in the queue changed: another task moved"
}

// EventMovedBack: Moved back to its earlier place in the queue
func EventMovedBack(l Language) string {
	if l == Chinese {
		return "已移回队列中的原位"
	}
	return "Moved back to its earlier place in the queue"
}

// EventMovedDown: Moved down in the queue
func EventMovedDown(l Language) string {
	if l == Chinese {
		return "已在队列中下移"
	}
	return "Moved down in the queue"
}

// EventMovedToFront: Moved to the front of the queue
func EventMovedToFront(l Language) string {
	if l == Chinese {
		return "已移到队首"
	}
	return "Moved to the front of the queue"
}

// EventMovedUp: Moved up in the queue
func EventMovedUp(l Language) string {
	if l == Chinese {
		return "已在队列中上移"
	}
	return "Moved up in the queue"
}

// EventNewStatus: {status} (new status)
func EventNewStatus(l Language, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{"（新状态）", false})
	}
	return status + " (new status)"
}

// EventNoRecord: No record at Model Studio (UNKNOWN)
func EventNoRecord(l Language) string {
	if l == Chinese {
		return "服务端无记录（UNKNOWN）"
	}
	return "No record at Model Studio (UNKNOWN)"
}

// EventNoResponse: No response; the task may have been created ({reason})
func EventNoResponse(l Language, reason string) string {
	if l == Chinese {
		return join(part{"未收到响应，任务可能已创建（", false}, part{reason, true}, part{"）", false})
	}
	return "No response; the task may have been created (" + reason + ")"
}

// EventNoStatus: No status given
func EventNoStatus(l Language) string {
	if l == Chinese {
		return "百炼未给出状态"
	}
	return "No status given"
}

// EventNotAccepted: Not accepted, retrying: {reason}
func EventNotAccepted(l Language, reason string) string {
	if l == Chinese {
		return join(part{"暂未受理，稍后重试：", false}, part{reason, true})
	}
	return "Not accepted, retrying: " + reason
}

// EventNotCanceled: Not canceled: {reason}
func EventNotCanceled(l Language, reason string) string {
	if l == Chinese {
		return join(part{"未取消：", false}, part{reason, true})
	}
	return "Not canceled: " + reason
}

// EventNotFound: Looked up: not on your account
func EventNotFound(l Language) string {
	if l == Chinese {
		return "已查找：账号中没有该任务"
	}
	return "Looked up: not on your account"
}

// EventNotSaved: Not saved: {reason}
func EventNotSaved(l Language, reason string) string {
	if l == Chinese {
		return join(part{"保存失败：", false}, part{reason, true})
	}
	return "Not saved: " + reason
}

// EventNotSent: Not sent: {reason}
func EventNotSent(l Language, reason string) string {
	if l == Chinese {
		return join(part{"未提交：", false}, part{reason, true})
	}
	return "Not sent: " + reason
}

// EventOnHold: Put on hold
func EventOnHold(l Language) string {
	if l == Chinese {
		return "已暂停"
	}
	return "Put on hold"
}

// EventPictureUploaded: Picture uploaded ({size})
func EventPictureUploaded(l Language, size int64) string {
	if l == Chinese {
		return "图片已上传（" + Bytes(l, size) + "）"
	}
	return "Picture uploaded (" + Bytes(l, size) + ")"
}

// EventPictureUploadedForCheck: Picture uploaded for the check ({size})
func EventPictureUploadedForCheck(l Language, size int64) string {
	if l == Chinese {
		return "图片已上传，用于检测（" + Bytes(l, size) + "）"
	}
	return "Picture uploaded for the check (" + Bytes(l, size) + ")"
}

// EventPictureUploadedForVideo: Picture uploaded for the video ({size})
func EventPictureUploadedForVideo(l Language, size int64) string {
	if l == Chinese {
		return "图片已上传，用于生成视频（" + Bytes(l, size) + "）"
	}
	return "Picture uploaded for the video (" + Bytes(l, size) + ")"
}

// EventPostprocessing: Running (POST-PROCESSING)
func EventPostprocessing(l Language) string {
	if l == Chinese {
		return "后置处理中（POST-PROCESSING）"
	}
	return "Running (POST-PROCESSING)"
}

// EventPrepareFailed: Couldn't prepare, retrying: {reason}
func EventPrepareFailed(l Language, reason string) string {
	if l == Chinese {
		return join(part{"准备失败，稍后重试：", false}, part{reason, true})
	}
	return "Couldn't prepare, retrying: " + reason
}

// EventPreprocessing: Running (PRE-PROCESSING)
func EventPreprocessing(l Language) string {
	if l == Chinese {
		return "前置处理中（PRE-PROCESSING）"
	}
	return "Running (PRE-PROCESSING)"
}

// EventQueued: Queued (PENDING)
func EventQueued(l Language) string {
	if l == Chinese {
		return "排队中（PENDING）"
	}
	return "Queued (PENDING)"
}

// EventRejected: Rejected: {reason}
func EventRejected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"未受理：", false}, part{reason, true})
	}
	return "Rejected: " + reason
}

// EventRemoved: Removed from the list
func EventRemoved(l Language) string {
	if l == Chinese {
		return "已从列表移除"
	}
	return "Removed from the list"
}

// EventRestored: Back on the list
func EventRestored(l Language) string {
	if l == Chinese {
		return "已恢复到列表"
	}
	return "Back on the list"
}

// EventResumed: Resumed
func EventResumed(l Language) string {
	if l == Chinese {
		return "已继续"
	}
	return "Resumed"
}

// EventRunning: Running (RUNNING)
func EventRunning(l Language) string {
	if l == Chinese {
		return "处理中（RUNNING）"
	}
	return "Running (RUNNING)"
}

// EventSaveAgain: You chose to save again
func EventSaveAgain(l Language) string {
	if l == Chinese {
		return "已选择重新下载"
	}
	return "You chose to save again"
}

// EventSaved: Saved ({size})
func EventSaved(l Language, size int64) string {
	if l == Chinese {
		return "已保存（" + Bytes(l, size) + "）"
	}
	return "Saved (" + Bytes(l, size) + ")"
}

// EventSendAgain: You chose to send again
func EventSendAgain(l Language) string {
	if l == Chinese {
		return "已选择重新提交"
	}
	return "You chose to send again"
}

// EventSending: Sending
func EventSending(l Language) string {
	if l == Chinese {
		return "提交中"
	}
	return "Sending"
}

// EventStatusWhy: {status} · {reason}
func EventStatusWhy(l Language, reason string, status string) string {
	if l == Chinese {
		return join(part{status, true}, part{" · ", false}, part{reason, true})
	}
	return status + " · " + reason
}

// EventSucceeded: Done (SUCCEEDED)
func EventSucceeded(l Language) string {
	if l == Chinese {
		return "已完成（SUCCEEDED）"
	}
	return "Done (SUCCEEDED)"
}

// EventSuspended: Suspended (SUSPENDED)
func EventSuspended(l Language) string {
	if l == Chinese {
		return "已挂起（SUSPENDED）"
	}
	return "Suspended (SUSPENDED)"
}

// EventTemplate: Template · {event}
func EventTemplate(l Language, event string) string {
	if l == Chinese {
		return join(part{"动作模板 · ", false}, part{event, true})
	}
	return "Template · " + event
}

// EventTemplateReady: Template ready
func EventTemplateReady(l Language) string {
	if l == Chinese {
		return "动作模板已就绪"
	}
	return "Template ready"
}

// NameEngineAnimateAnyone: AnimateAnyone
func NameEngineAnimateAnyone(l Language) string {
	if l == Chinese {
		return "舞动人像"
	}
	return "AnimateAnyone"
}

// NameEngineMix: Wan Animate Mix
func NameEngineMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Wan Animate Mix"
}

// NameEngineMove: Wan Animate Move
func NameEngineMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Wan Animate Move"
}

// NameEngineShortMix: Mix
func NameEngineShortMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Mix"
}

// NameEngineShortMove: Move
func NameEngineShortMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Move"
}

// NoticeAmbiguous: Several tasks on your account could be “{name}” · {resolve} resolve
func NoticeAmbiguous(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"账号中有多个任务可能是「", false}, part{name, true}, part{"」· ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "Several tasks on your account could be “" + name + "” · " + resolve + " resolve"
}

// NoticeCancelLapsed: Not canceled: the request is older than 24 hours
func NoticeCancelLapsed(l Language) string {
	if l == Chinese {
		return "未取消：请求已超过 24 小时"
	}
	return "Not canceled: the request is older than 24 hours"
}

// NoticeCancelRefused: Can't cancel: {error}
func NoticeCancelRefused(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法取消：", false}, part{error, true})
	}
	return "Can't cancel: " + error
}

// NoticeCancelRetried: Not canceled yet, retrying: {error}
func NoticeCancelRetried(l Language, error string) string {
	if l == Chinese {
		return join(part{"尚未取消，稍后重试：", false}, part{error, true})
	}
	return "Not canceled yet, retrying: " + error
}

// NoticeCancelStarted: Can't cancel: already running
func NoticeCancelStarted(l Language) string {
	if l == Chinese {
		return "无法取消：已开始生成"
	}
	return "Can't cancel: already running"
}

// NoticeCancelStopped: Cancel stopped; the task continues
func NoticeCancelStopped(l Language) string {
	if l == Chinese {
		return "已停止取消，任务继续"
	}
	return "Cancel stopped; the task continues"
}

// NoticeCancelTooLate: Can't cancel: {state}
func NoticeCancelTooLate(l Language, state string) string {
	if l == Chinese {
		return join(part{"无法取消：", false}, part{state, true})
	}
	return "Can't cancel: " + state
}

// NoticeCancelUnanswered: Possibly not canceled; the next refresh tells: {error}
func NoticeCancelUnanswered(l Language, error string) string {
	if l == Chinese {
		return join(part{"可能尚未取消，稍后刷新可知结果：", false}, part{error, true})
	}
	return "Possibly not canceled; the next refresh tells: " + error
}

// NoticeCancelWhenAccepted: Canceling as soon as Model Studio accepts the task
func NoticeCancelWhenAccepted(l Language) string {
	if l == Chinese {
		return "正在提交，百炼受理后取消"
	}
	return "Canceling as soon as Model Studio accepts the task"
}

// NoticeCancelWhenFound: Canceling once the task is found on your account
func NoticeCancelWhenFound(l Language) string {
	if l == Chinese {
		return "待确认，在账号中找到后取消"
	}
	return "Canceling once the task is found on your account"
}

// NoticeCanceledAll: Canceled {n} tasks
func NoticeCanceledAll(l Language, n int) string {
	if l == Chinese {
		return "已取消 " + Int(l, n) + " 个任务"
	}
	return "Canceled " + Int(l, n) + " " + plural(n, "task", "tasks")
}

// NoticeCanceledOne: Canceled
func NoticeCanceledOne(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "Canceled"
}

// NoticeCanceledRestStarted: Canceled {done} of {all} tasks; the rest had already started
func NoticeCanceledRestStarted(l Language, all int, done int) string {
	if l == Chinese {
		return "已取消 " + Int(l, done) + " 个任务（共 " + Int(l, all) + " 个），其余已开始生成"
	}
	return "Canceled " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; the rest had already started"
}

// NoticeCanceledSome: Canceled {done} of {all} tasks; the rest continue
func NoticeCanceledSome(l Language, all int, done int) string {
	if l == Chinese {
		return "已取消 " + Int(l, done) + " 个任务（共 " + Int(l, all) + " 个），其余继续"
	}
	return "Canceled " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; the rest continue"
}

// NoticeCanceledSomeStarted: Canceled {done} of {all} tasks; {started} had already started
func NoticeCanceledSomeStarted(l Language, all int, done int, started int) string {
	if l == Chinese {
		return "已取消 " + Int(l, done) + " 个任务（共 " + Int(l, all) + " 个），" + Int(l, started) + " 个已开始生成"
	}
	return "Canceled " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; " + Int(l, started) + " had already started"
}

// NoticeCanceledStopped: Stopped: canceled {done} of {all} tasks, the rest continue
func NoticeCanceledStopped(l Language, all int, done int) string {
	if l == Chinese {
		return "已停止：取消了 " + Int(l, done) + " 个任务（共 " + Int(l, all) + " 个），其余继续"
	}
	return "Stopped: canceled " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + ", the rest continue"
}

// NoticeCanceling: Canceling {tried} of {all}
func NoticeCanceling(l Language, all int, tried int) string {
	if l == Chinese {
		return "正在取消 " + Int(l, tried) + "/" + Int(l, all)
	}
	return "Canceling " + Int(l, tried) + " of " + Int(l, all)
}

// NoticeCancelingOne: Canceling…
func NoticeCancelingOne(l Language) string {
	if l == Chinese {
		return "正在取消…"
	}
	return "Canceling…"
}

// NoticeCancelingStop: Canceling {tried} of {all} · {back} stop
func NoticeCancelingStop(l Language, all int, back string, tried int) string {
	if l == Chinese {
		return join(part{"正在取消 ", false}, part{Int(l, tried), false}, part{"/", false}, part{Int(l, all), false}, part{" · ", false}, part{back, true}, part{" 停止", false})
	}
	return "Canceling " + Int(l, tried) + " of " + Int(l, all) + " · " + back + " stop"
}

// NoticeClockAhead: This machine's clock is {d} ahead of Model Studio's. Set the clock; link expiry follows Model Studio's time.
func NoticeClockAhead(l Language, d time.Duration) string {
	if l == Chinese {
		return "本机时钟比百炼快 " + Left(l, d) + "。请校准时钟；链接的过期时间以百炼为准。"
	}
	return "This machine's clock is " + Left(l, d) + " ahead of Model Studio's. Set the clock; link expiry follows Model Studio's time."
}

// NoticeClockBehind: This machine's clock is {d} behind Model Studio's. Set the clock; link expiry follows Model Studio's time.
func NoticeClockBehind(l Language, d time.Duration) string {
	if l == Chinese {
		return "本机时钟比百炼慢 " + Left(l, d) + "。请校准时钟；链接的过期时间以百炼为准。"
	}
	return "This machine's clock is " + Left(l, d) + " behind Model Studio's. Set the clock; link expiry follows Model Studio's time."
}

// NoticeClocks: The clocks differ too much to tell which task on your account is “{name}” · {resolve} resolve
func NoticeClocks(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"时钟不一致，无法确定账号中哪个任务是「", false}, part{name, true}, part{"」· ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "The clocks differ too much to tell which task on your account is “" + name + "” · " + resolve + " resolve"
}

// NoticeCommandAmbiguous: Several tasks on your account could be “{name}”. Open dancecard to resolve it.
func NoticeCommandAmbiguous(l Language, name string) string {
	if l == Chinese {
		return join(part{"账号中有多个任务可能是「", false}, part{name, true}, part{"」。请打开 dancecard 处理。", false})
	}
	return "Several tasks on your account could be “" + name + "”. Open dancecard to resolve it."
}

// NoticeCommandClocks: The clocks differ too much to tell which task on your account is “{name}”. Open dancecard to resolve it.
func NoticeCommandClocks(l Language, name string) string {
	if l == Chinese {
		return join(part{"时钟不一致，无法确定账号中哪个任务是「", false}, part{name, true}, part{"」。请打开 dancecard 处理。", false})
	}
	return "The clocks differ too much to tell which task on your account is “" + name + "”. Open dancecard to resolve it."
}

// NoticeCommandFollows: Another dancecard works through the queue; this command follows
func NoticeCommandFollows(l Language) string {
	if l == Chinese {
		return "另一个 dancecard 正在处理队列，本命令同步显示"
	}
	return "Another dancecard works through the queue; this command follows"
}

// NoticeCommandMayBeUnconfirmed: {n} tasks on your account may match unconfirmed ones here; open dancecard to resolve them
func NoticeCommandMayBeUnconfirmed(l Language, n int) string {
	if l == Chinese {
		return "账号中有 " + Int(l, n) + " 个任务可能与待确认的任务相同，请打开 dancecard 处理"
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + " on your account may match unconfirmed ones here; open dancecard to resolve them"
}

// NoticeCommandMotionAdded: Added “{name}” to the library
func NoticeCommandMotionAdded(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已加入动作库", false})
	}
	return "Added “" + name + "” to the library"
}

// NoticeCommandNotFound: “{name}” is not on your account; it most likely never arrived. Open dancecard to resolve it.
func NoticeCommandNotFound(l Language, name string) string {
	if l == Chinese {
		return join(part{"账号中没有「", false}, part{name, true}, part{"」，很可能未创建。请打开 dancecard 处理。", false})
	}
	return "“" + name + "” is not on your account; it most likely never arrived. Open dancecard to resolve it."
}

// NoticeCommandNotImported: Your account has {n} tasks that are not on the list; `dancecard import` adds them
func NoticeCommandNotImported(l Language, n int) string {
	if l == Chinese {
		return "账号中有 " + Int(l, n) + " 个任务不在列表中，可用 `dancecard import` 导入"
	}
	return "Your account has " + Int(l, n) + " " + plural(n, "task", "tasks") + " that " + plural(n, "is", "are") + " not on the list; `dancecard import` adds " + plural(n, "it", "them")
}

// NoticeCommandNowUnconfirmed: “{name}” is unconfirmed; open dancecard to resolve it
func NoticeCommandNowUnconfirmed(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」待确认，请打开 dancecard 处理", false})
	}
	return "“" + name + "” is unconfirmed; open dancecard to resolve it"
}

// NoticeCountActive: {n} active
func NoticeCountActive(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个进行中"
	}
	return Int(l, n) + " active"
}

// NoticeCountCanceled: {n} canceled
func NoticeCountCanceled(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个已取消"
	}
	return Int(l, n) + " canceled"
}

// NoticeCountDone: {n} done
func NoticeCountDone(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个已完成"
	}
	return Int(l, n) + " done"
}

// NoticeCountFailed: {n} failed
func NoticeCountFailed(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个失败"
	}
	return Int(l, n) + " failed"
}

// NoticeFailed: “{name}” failed: {reason}
func NoticeFailed(l Language, name string, reason string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」失败：", false}, part{reason, true})
	}
	return "“" + name + "” failed: " + reason
}

// NoticeFollows: Another dancecard works through the queue; this window follows
func NoticeFollows(l Language) string {
	if l == Chinese {
		return "另一个 dancecard 正在处理队列，本窗口同步显示"
	}
	return "Another dancecard works through the queue; this window follows"
}

// NoticeFound: “{name}” found on your account; resuming
func NoticeFound(l Language, name string) string {
	if l == Chinese {
		return join(part{"已在账号中找到「", false}, part{name, true}, part{"」，继续跟踪", false})
	}
	return "“" + name + "” found on your account; resuming"
}

// NoticeHeld: {n} tasks are on hold again · {redo} redo
func NoticeHeld(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已重新暂停 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " on hold again · " + redo + " redo"
}

// NoticeHeldAgain: {n} tasks are on hold again · {undo} undo
func NoticeHeldAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已再次暂停 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " on hold again · " + undo + " undo"
}

// NoticeHeldAgainOne: “{name}” is on hold again · {undo} undo
func NoticeHeldAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已再次暂停 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "“" + name + "” is on hold again · " + undo + " undo"
}

// NoticeHeldOne: “{name}” is on hold again · {redo} redo
func NoticeHeldOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已重新暂停 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” is on hold again · " + redo + " redo"
}

// NoticeHistoryCopied: Saved a copy of the whole history: {path}
func NoticeHistoryCopied(l Language, path string) string {
	if l == Chinese {
		return join(part{"历史记录副本已保存到「", false}, part{path, true}, part{"」", false})
	}
	return "Saved a copy of the whole history: " + path
}

// NoticeHistoryNotCopied: Couldn't save a copy of the history: {error}
func NoticeHistoryNotCopied(l Language, error string) string {
	if l == Chinese {
		return join(part{"历史记录副本保存失败：", false}, part{error, true})
	}
	return "Couldn't save a copy of the history: " + error
}

// NoticeImportFailed: Nothing imported: {error}
func NoticeImportFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"未导入任务：", false}, part{error, true})
	}
	return "Nothing imported: " + error
}

// NoticeImportStopped: {imported}. The rest of the list can't be read: {error}
func NoticeImportStopped(l Language, error string, imported string) string {
	if l == Chinese {
		return join(part{imported, true}, part{"。列表其余部分无法读取：", false}, part{error, true})
	}
	return imported + ". The rest of the list can't be read: " + error
}

// NoticeImportedBoth: Imported {n} tasks ({counts}) and {motions} motions
func NoticeImportedBoth(l Language, counts []string, motions int, n int) string {
	if l == Chinese {
		return "已导入 " + Int(l, n) + " 个任务（" + List(l, counts) + "）及 " + Int(l, motions) + " 个动作"
	}
	return "Imported " + Int(l, n) + " " + plural(n, "task", "tasks") + " (" + List(l, counts) + ") and " + Int(l, motions) + " " + plural(motions, "motion", "motions")
}

// NoticeImportedMotions: Imported {n} motions
func NoticeImportedMotions(l Language, n int) string {
	if l == Chinese {
		return "已导入 " + Int(l, n) + " 个动作"
	}
	return "Imported " + Int(l, n) + " " + plural(n, "motion", "motions")
}

// NoticeImportedTasks: Imported {n} tasks ({counts})
func NoticeImportedTasks(l Language, counts []string, n int) string {
	if l == Chinese {
		return "已导入 " + Int(l, n) + " 个任务（" + List(l, counts) + "）"
	}
	return "Imported " + Int(l, n) + " " + plural(n, "task", "tasks") + " (" + List(l, counts) + ")"
}

// NoticeMayBeUnconfirmed: {n} tasks on your account may match unconfirmed ones here · {resolve} resolve
func NoticeMayBeUnconfirmed(l Language, n int, resolve string) string {
	if l == Chinese {
		return join(part{"账号中有 ", false}, part{Int(l, n), false}, part{" 个任务可能与待确认的任务相同 · ", false}, part{resolve, true}, part{" 处理", false})
	}
	return Int(l, n) + " " + plural(n, "task", "tasks") + " on your account may match unconfirmed ones here · " + resolve + " resolve"
}

// NoticeMotionAdded: Added “{name}” to the library · {use} new task
func NoticeMotionAdded(l Language, name string, use string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已加入动作库 · ", false}, part{use, true}, part{" 新建任务", false})
	}
	return "Added “" + name + "” to the library · " + use + " new task"
}

// NoticeMotionNotAdded: Not added ({add} brings back what you typed): {error}
func NoticeMotionNotAdded(l Language, add string, error string) string {
	if l == Chinese {
		return join(part{"未添加（按 ", false}, part{add, true}, part{" 恢复输入内容）：", false}, part{error, true})
	}
	return "Not added (" + add + " brings back what you typed): " + error
}

// NoticeMotionNotRenamed: Not renamed ({rename} brings back what you typed): {error}
func NoticeMotionNotRenamed(l Language, error string, rename string) string {
	if l == Chinese {
		return join(part{"未重命名（按 ", false}, part{rename, true}, part{" 恢复输入内容）：", false}, part{error, true})
	}
	return "Not renamed (" + rename + " brings back what you typed): " + error
}

// NoticeMotionNotRestored: “{name}” not restored: the library has the same clip or template again
func NoticeMotionNotRestored(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未恢复：动作库中已有相同的参考视频或模板", false})
	}
	return "“" + name + "” not restored: the library has the same clip or template again"
}

// NoticeMotionRemovedAgain: Removed “{name}” from the library again · {undo} undo
func NoticeMotionRemovedAgain(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已再次从动作库移除「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” from the library again · " + undo + " undo"
}

// NoticeMotionRenamed: Renamed the motion to “{name}”
func NoticeMotionRenamed(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作已重命名为「", false}, part{name, true}, part{"」", false})
	}
	return "Renamed the motion to “" + name + "”"
}

// NoticeMotionRestored: “{name}” is back in the library · {redo} redo
func NoticeMotionRestored(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已恢复到动作库 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” is back in the library · " + redo + " redo"
}

// NoticeMoved: Moved {n} tasks back · {redo} redo
func NoticeMoved(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已移回原位 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " back · " + redo + " redo"
}

// NoticeMovedAgain: Moved {n} tasks again · {undo} undo
func NoticeMovedAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已再次移动 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved " + Int(l, n) + " " + plural(n, "task", "tasks") + " again · " + undo + " undo"
}

// NoticeMovedAgainOne: Moved “{name}” again · {undo} undo
func NoticeMovedAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已再次移动 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Moved “" + name + "” again · " + undo + " undo"
}

// NoticeMovedOne: Moved “{name}” back · {redo} redo
func NoticeMovedOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移回原位 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "Moved “" + name + "” back · " + redo + " redo"
}

// NoticeNoResponse: “{name}”: no response. Looking it up on your account; it won't be resent automatically.
func NoticeNoResponse(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未收到响应。正在账号中查找，不会自动重新提交。", false})
	}
	return "“" + name + "”: no response. Looking it up on your account; it won't be resent automatically."
}

// NoticeNotAsked: Can't get the state of “{name}”: {error}
func NoticeNotAsked(l Language, error string, name string) string {
	if l == Chinese {
		return join(part{"无法查询「", false}, part{name, true}, part{"」的状态：", false}, part{error, true})
	}
	return "Can't get the state of “" + name + "”: " + error
}

// NoticeNotChanged: Change not saved: {error}
func NoticeNotChanged(l Language, error string) string {
	if l == Chinese {
		return join(part{"更改未保存：", false}, part{error, true})
	}
	return "Change not saved: " + error
}

// NoticeNotCreated: Not added to the queue: {error}
func NoticeNotCreated(l Language, error string) string {
	if l == Chinese {
		return join(part{"未能加入队列：", false}, part{error, true})
	}
	return "Not added to the queue: " + error
}

// NoticeNotCreatedKept: Not added to the queue ({new} brings back the form): {error}
func NoticeNotCreatedKept(l Language, error string, new string) string {
	if l == Chinese {
		return join(part{"未能加入队列（按 ", false}, part{new, true}, part{" 恢复表单内容）：", false}, part{error, true})
	}
	return "Not added to the queue (" + new + " brings back the form): " + error
}

// NoticeNotFound: “{name}” is not on your account; it most likely never arrived · {resolve} resolve
func NoticeNotFound(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"账号中没有「", false}, part{name, true}, part{"」，很可能未创建 · ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "“" + name + "” is not on your account; it most likely never arrived · " + resolve + " resolve"
}

// NoticeNotImported: Your account has {n} tasks that are not on the list · {import} import
func NoticeNotImported(l Language, import_ string, n int) string {
	if l == Chinese {
		return join(part{"账号中有 ", false}, part{Int(l, n), false}, part{" 个任务不在列表中 · ", false}, part{import_, true}, part{" 导入", false})
	}
	return "Your account has " + Int(l, n) + " " + plural(n, "task", "tasks") + " that " + plural(n, "is", "are") + " not on the list · " + import_ + " import"
}

// NoticeNotListed: Can't read the task list of your account: {error}
func NoticeNotListed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法读取账号的任务列表：", false}, part{error, true})
	}
	return "Can't read the task list of your account: " + error
}

// NoticeNotLookedUp: Can't look up “{name}” on your account: {error}
func NoticeNotLookedUp(l Language, error string, name string) string {
	if l == Chinese {
		return join(part{"无法在账号中查找「", false}, part{name, true}, part{"」：", false}, part{error, true})
	}
	return "Can't look up “" + name + "” on your account: " + error
}

// NoticeNotMoved: Can't move any further in the queue
func NoticeNotMoved(l Language) string {
	if l == Chinese {
		return "在队列中已无法再移动"
	}
	return "Can't move any further in the queue"
}

// NoticeNotSaved: “{name}” not saved: {error}
func NoticeNotSaved(l Language, error string, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」保存失败：", false}, part{error, true})
	}
	return "“" + name + "” not saved: " + error
}

// NoticeNotSent: “{name}” not sent: {reason}
func NoticeNotSent(l Language, name string, reason string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未提交：", false}, part{reason, true})
	}
	return "“" + name + "” not sent: " + reason
}

// NoticeNotSentYet: Task {id} not sent yet: {error}
func NoticeNotSentYet(l Language, error string, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 尚未提交：", false}, part{error, true})
	}
	return "Task " + id + " not sent yet: " + error
}

// NoticeNothingToRedo: Nothing to redo
func NoticeNothingToRedo(l Language) string {
	if l == Chinese {
		return "没有可重做的操作"
	}
	return "Nothing to redo"
}

// NoticeNothingToUndo: Nothing to undo
func NoticeNothingToUndo(l Language) string {
	if l == Chinese {
		return "没有可撤销的操作"
	}
	return "Nothing to undo"
}

// NoticeNowAtService: “{name}” is already at Model Studio
func NoticeNowAtService(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已提交到百炼", false})
	}
	return "“" + name + "” is already at Model Studio"
}

// NoticeNowCanceled: “{name}” is already canceled
func NoticeNowCanceled(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已取消", false})
	}
	return "“" + name + "” is already canceled"
}

// NoticeNowDone: “{name}” is already done
func NoticeNowDone(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已完成", false})
	}
	return "“" + name + "” is already done"
}

// NoticeNowExpired: the link of “{name}” has expired
func NoticeNowExpired(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」的链接已过期", false})
	}
	return "the link of “" + name + "” has expired"
}

// NoticeNowFailed: “{name}” has failed
func NoticeNowFailed(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已失败", false})
	}
	return "“" + name + "” has failed"
}

// NoticeNowOnDisk: “{name}” is already saved
func NoticeNowOnDisk(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已保存", false})
	}
	return "“" + name + "” is already saved"
}

// NoticeNowRejected: “{name}” was rejected
func NoticeNowRejected(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未受理", false})
	}
	return "“" + name + "” was rejected"
}

// NoticeNowRemoved: “{name}” is no longer on the list
func NoticeNowRemoved(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已不在列表中", false})
	}
	return "“" + name + "” is no longer on the list"
}

// NoticeNowSending: “{name}” is being sent
func NoticeNowSending(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」正在提交", false})
	}
	return "“" + name + "” is being sent"
}

// NoticeNowUnconfirmed: “{name}” is unconfirmed · {resolve} resolve
func NoticeNowUnconfirmed(l Language, name string, resolve string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」待确认 · ", false}, part{resolve, true}, part{" 处理", false})
	}
	return "“" + name + "” is unconfirmed · " + resolve + " resolve"
}

// NoticeNowUnknown: Model Studio has no record of “{name}”
func NoticeNowUnknown(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」服务端无记录", false})
	}
	return "Model Studio has no record of “" + name + "”"
}

// NoticeNowWaiting: “{name}” is waiting again
func NoticeNowWaiting(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已回到待提交", false})
	}
	return "“" + name + "” is waiting again"
}

// NoticeOnDisk: The video is already on disk
func NoticeOnDisk(l Language) string {
	if l == Chinese {
		return "视频已在本机"
	}
	return "The video is already on disk"
}

// NoticeOtherModels: Left out {n} tasks of other models
func NoticeOtherModels(l Language, n int) string {
	if l == Chinese {
		return "未导入其他模型的 " + Int(l, n) + " 个任务"
	}
	return "Left out " + Int(l, n) + " " + plural(n, "task", "tasks") + " of other models"
}

// NoticeRecheckFailed: Couldn't look again for tasks without a record: {error}
func NoticeRecheckFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法复查服务端无记录的任务：", false}, part{error, true})
	}
	return "Couldn't look again for tasks without a record: " + error
}

// NoticeReindexFailed: Couldn't update the search index; filters may find too much: {error}
func NoticeReindexFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"搜索索引更新失败，筛选结果可能偏多：", false}, part{error, true})
	}
	return "Couldn't update the search index; filters may find too much: " + error
}

// NoticeRejected: “{name}” rejected: {reason}
func NoticeRejected(l Language, name string, reason string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」未受理：", false}, part{reason, true})
	}
	return "“" + name + "” rejected: " + reason
}

// NoticeRemovedAgain: Removed {n} tasks again · {undo} undo
func NoticeRemovedAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{"已再次移除 ", false}, part{Int(l, n), false}, part{" 个任务 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed " + Int(l, n) + " " + plural(n, "task", "tasks") + " again · " + undo + " undo"
}

// NoticeRemovedAgainOne: Removed “{name}” again · {undo} undo
func NoticeRemovedAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已再次移除「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” again · " + undo + " undo"
}

// NoticeRestored: {n} tasks are back on the list · {redo} redo
func NoticeRestored(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已恢复到列表 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return Int(l, n) + " " + plural(n, "task is", "tasks are") + " back on the list · " + redo + " redo"
}

// NoticeRestoredOne: “{name}” is back on the list · {redo} redo
func NoticeRestoredOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已恢复到列表 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "“" + name + "” is back on the list · " + redo + " redo"
}

// NoticeResumed: Resumed {n} tasks · {redo} redo
func NoticeResumed(l Language, n int, redo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已继续 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "Resumed " + Int(l, n) + " " + plural(n, "task", "tasks") + " · " + redo + " redo"
}

// NoticeResumedAgain: Resumed {n} tasks again · {undo} undo
func NoticeResumedAgain(l Language, n int, undo string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个任务已再次继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Resumed " + Int(l, n) + " " + plural(n, "task", "tasks") + " again · " + undo + " undo"
}

// NoticeResumedAgainOne: Resumed “{name}” again · {undo} undo
func NoticeResumedAgainOne(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已再次继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Resumed “" + name + "” again · " + undo + " undo"
}

// NoticeResumedOne: Resumed “{name}” · {redo} redo
func NoticeResumedOne(l Language, name string, redo string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已继续 · ", false}, part{redo, true}, part{" 重做", false})
	}
	return "Resumed “" + name + "” · " + redo + " redo"
}

// NoticeRevived: Model Studio knows {n} tasks again; resuming
func NoticeRevived(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务重新查到记录，继续跟踪"
	}
	return "Model Studio knows " + Int(l, n) + " " + plural(n, "task", "tasks") + " again; resuming"
}

// NoticeSaved: Saved {file} · link expires in {left}
func NoticeSaved(l Language, file string, left time.Duration) string {
	if l == Chinese {
		return join(part{"已保存「", false}, part{file, true}, part{"」· 链接剩 ", false}, part{Left(l, left), false})
	}
	return "Saved " + file + " · link expires in " + Left(l, left)
}

// NoticeSavedAlone: Saved {file}
func NoticeSavedAlone(l Language, file string) string {
	if l == Chinese {
		return join(part{"已保存「", false}, part{file, true}, part{"」", false})
	}
	return "Saved " + file
}

// NoticeSentNotWritten: Task {id} was sent, but the response isn't on disk yet; retrying: {error}
func NoticeSentNotWritten(l Language, error string, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 已提交，响应尚未存盘，稍后重试：", false}, part{error, true})
	}
	return "Task " + id + " was sent, but the response isn't on disk yet; retrying: " + error
}

// NoticeSentTwice: Model Studio has “{name}” twice, because it was sent again; both are on the list
func NoticeSentTwice(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」曾重新提交，百炼中有两个任务，均已列出", false})
	}
	return "Model Studio has “" + name + "” twice, because it was sent again; both are on the list"
}

// NoticeTaskGone: the task is no longer on the list
func NoticeTaskGone(l Language) string {
	if l == Chinese {
		return "任务已不在列表中"
	}
	return "the task is no longer on the list"
}

// NoticeTemplateName: {name} (template)
func NoticeTemplateName(l Language, name string) string {
	if l == Chinese {
		return join(part{name, true}, part{"（动作模板）", false})
	}
	return name + " (template)"
}

// NoticeTidyFailed: Couldn't clean up the history: {error}
func NoticeTidyFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法整理历史记录：", false}, part{error, true})
	}
	return "Couldn't clean up the history: " + error
}

// NoticeTidyFixesFailed: Couldn't clean up fixed copies: {error}
func NoticeTidyFixesFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法清理转换后的副本：", false}, part{error, true})
	}
	return "Couldn't clean up fixed copies: " + error
}

// NoticeTidyVideosFailed: Couldn't clean up unfinished downloads: {error}
func NoticeTidyVideosFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法清理未完成的下载：", false}, part{error, true})
	}
	return "Couldn't clean up unfinished downloads: " + error
}

// NoticeTooLate: Too late: {state}
func NoticeTooLate(l Language, state string) string {
	if l == Chinese {
		return join(part{"操作太迟：", false}, part{state, true})
	}
	return "Too late: " + state
}

// NoticeTooLateForSome: Changed {done} of {all} tasks; too late for the rest: {state}
func NoticeTooLateForSome(l Language, all int, done int, state string) string {
	if l == Chinese {
		return join(part{"已更改 ", false}, part{Int(l, done), false}, part{" 个任务（共 ", false}, part{Int(l, all), false}, part{" 个），其余太迟：", false}, part{state, true})
	}
	return "Changed " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; too late for the rest: " + state
}

// NoticeTooLateForSomeUndo: Changed {done} of {all} tasks; too late for the rest: {state} · {undo} undo
func NoticeTooLateForSomeUndo(l Language, all int, done int, state string, undo string) string {
	if l == Chinese {
		return join(part{"已更改 ", false}, part{Int(l, done), false}, part{" 个任务（共 ", false}, part{Int(l, all), false}, part{" 个），其余太迟：", false}, part{state, true}, part{" · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Changed " + Int(l, done) + " of " + Int(l, all) + " " + plural(all, "task", "tasks") + "; too late for the rest: " + state + " · " + undo + " undo"
}

// NoticeTooLateToRedo: Too late to redo: {state}
func NoticeTooLateToRedo(l Language, state string) string {
	if l == Chinese {
		return join(part{"无法重做：", false}, part{state, true})
	}
	return "Too late to redo: " + state
}

// NoticeTooLateToUndo: Too late to undo: {state}
func NoticeTooLateToUndo(l Language, state string) string {
	if l == Chinese {
		return join(part{"无法撤销：", false}, part{state, true})
	}
	return "Too late to undo: " + state
}

// NoticeUpToDate: Up to date: nothing new in the last 24 hours
func NoticeUpToDate(l Language) string {
	if l == Chinese {
		return "已是最新：近 24 小时没有新任务"
	}
	return "Up to date: nothing new in the last 24 hours"
}

// NoticeWritten: Task {id}: the response is on disk now
func NoticeWritten(l Language, id string) string {
	if l == Chinese {
		return join(part{"任务 ", false}, part{id, true}, part{" 的响应已存盘", false})
	}
	return "Task " + id + ": the response is on disk now"
}

// StateCanceled: canceled
func StateCanceled(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "canceled"
}

// StateDone: done
func StateDone(l Language) string {
	if l == Chinese {
		return "已完成"
	}
	return "done"
}

// StateDownloading: downloading
func StateDownloading(l Language) string {
	if l == Chinese {
		return "下载中"
	}
	return "downloading"
}

// StateFailed: failed
func StateFailed(l Language) string {
	if l == Chinese {
		return "失败"
	}
	return "failed"
}

// StateLinkExpired: link expired
func StateLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// StateNotSaved: not saved
func StateNotSaved(l Language) string {
	if l == Chinese {
		return "保存失败"
	}
	return "not saved"
}

// StateOnHold: on hold
func StateOnHold(l Language) string {
	if l == Chinese {
		return "已暂停"
	}
	return "on hold"
}

// StatePreparing: preparing
func StatePreparing(l Language) string {
	if l == Chinese {
		return "准备中"
	}
	return "preparing"
}

// StateQueued: queued
func StateQueued(l Language) string {
	if l == Chinese {
		return "排队中"
	}
	return "queued"
}

// StateRejected: rejected
func StateRejected(l Language) string {
	if l == Chinese {
		return "未受理"
	}
	return "rejected"
}

// StateRunning: running
func StateRunning(l Language) string {
	if l == Chinese {
		return "生成中"
	}
	return "running"
}

// StateSaved: saved
func StateSaved(l Language) string {
	if l == Chinese {
		return "已保存"
	}
	return "saved"
}

// StateSending: sending
func StateSending(l Language) string {
	if l == Chinese {
		return "提交中"
	}
	return "sending"
}

// StateUnconfirmed: unconfirmed
func StateUnconfirmed(l Language) string {
	if l == Chinese {
		return "待确认"
	}
	return "unconfirmed"
}

// StateUnknown: unknown
func StateUnknown(l Language) string {
	if l == Chinese {
		return "服务端无记录"
	}
	return "unknown"
}

// StateWaiting: waiting
func StateWaiting(l Language) string {
	if l == Chinese {
		return "待提交"
	}
	return "waiting"
}
